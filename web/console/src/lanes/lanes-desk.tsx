import { Button, Skeleton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import IconKeyboard from '@tabler/icons-react/icons/IconKeyboard';
import { useEffect, useRef, useState } from 'react';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { onSettled } from '../../../shared/offline/outbox.js';
import type { Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { controls } from './can-control.js';
import { DragSaid } from './drag-said.js';
import { useDragged } from './dragging.js';
import { LaneKeys } from './lane-keys.js';
import { LanePanel, NoLane } from './lane-panel.js';
import { LaneStrip } from './lane-strip.js';
import { MoveTicket } from './move-ticket.js';
import type { Moved } from './moves.js';
import { LIVE, boardOf, suggestionsOf, ticketsAtLanes, type Gate, type Lane } from './queries.js';

/** The lanes as a live strip on the left, the one that the controller is at on the right. */
export function LanesDesk({ me, gate }: { readonly me: Me; readonly gate: Gate }) {
  const { t } = useWords();
  const { lane: chosen } = useSearch({ from: '/lanes' });
  const navigate = useNavigate({ from: '/lanes' });
  const client = useQueryClient();
  const [help, setHelp] = useState(false);
  const board = useQuery(boardOf(gate));
  const tickets = useQuery(ticketsAtLanes).data ?? {};
  const suggested = useQuery(suggestionsOf(gate)).data;
  useRereadOn(`board-${gate}`, LIVE);
  useEffect(() => onSettled(() => LIVE.forEach((key) => void client.invalidateQueries({ queryKey: [key] }))), [client]);

  const lanes = Object.values(board.data?.lanes ?? {}).toSorted((a, b) => a.lane.localeCompare(b.lane));
  const at = lanes.findIndex(({ lane }) => lane === chosen);
  const choose = (lane: string | undefined) => void navigate({ search: lane ? { lane } : {}, replace: true });
  const step = (by: number) => choose(lanes[Math.min(lanes.length - 1, Math.max(0, at === -1 ? 0 : at + by))]?.lane);
  useHotkeys([
    ['j', () => step(1)],
    ['ArrowDown', () => step(1)],
    ['k', () => step(-1)],
    ['ArrowUp', () => step(-1)],
    ['shift+?', () => setHelp(true)],
  ]);
  const chosenRef = useRef<HTMLButtonElement>(null);
  useEffect(() => chosenRef.current?.focus(), [chosen]);
  const suggestionOf = (lane: string) => suggested?.suggestions.find((each) => each.lane === lane);
  const lane = lanes[at];
  const [moving, setMoving] = useState<{ readonly moved: Moved; readonly to?: string | undefined }>();
  const [last, setLast] = useState<{ readonly code: string; readonly to: string | undefined }>();
  const dragged = useDragged((moved, to) => {
    setLast({ code: moved.code, to });
    if (to !== undefined) setMoving({ moved, to });
  });
  const movable =
    (of: Lane) =>
    (code: string): Moved | undefined => {
      if (!controls(me)) return undefined;
      const from = of.lane;
      const called = of.called.some((each) => each.code === code) ? tickets[code] : undefined;
      if (called) return { ...picked(called), cargo: called.cargo, from, called: true };
      const next = suggestionOf(from);
      return next?.code === code ? { ...picked(next), from, called: false } : undefined;
    };

  return (
    <div className="lanes-desk" data-chosen={lane !== undefined || undefined}>
      <h1 className="unseen">{t('console.title')}</h1>
      <section className="strips">
        <div className="row between">
          <h2>{t('lanes.title')}</h2>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconKeyboard size={18} aria-hidden />}
            onClick={() => setHelp(true)}
          >
            {t('worklist.keys')}
          </Button>
        </div>
        {suggested?.phase === 'SHADOW' && <p>{t('lanes.shadow')}</p>}
        {board.isLoadingError && <ErrorSaid error={board.error} retry={() => void board.refetch()} />}
        {board.isPending && Array.from({ length: 6 }, (_, row) => <Skeleton key={row} height={72} />)}
        {board.data && lanes.length === 0 && <Empty title={t('lanes.none')} todo={t('lanes.noneTodo')} />}
        <ol>
          {lanes.map((each) => (
            <LaneStrip
              key={each.lane}
              lane={each}
              inside={each.inside === undefined ? undefined : tickets[each.inside]}
              suggestion={suggestionOf(each.lane)}
              chosen={each === lane}
              chosenRef={each === lane ? chosenRef : undefined}
              choose={() => choose(each.lane)}
              lanes={lanes}
              dragged={dragged}
              movable={movable(each)}
            />
          ))}
        </ol>
      </section>
      {lane ? (
        <LanePanel
          key={lane.lane}
          lane={lane}
          tickets={tickets}
          suggestion={suggestionOf(lane.lane)}
          controls={controls(me)}
          movable={movable(lane)}
          move={(moved) => setMoving({ moved })}
          back={() => choose(undefined)}
        />
      ) : (
        <NoLane />
      )}
      <DragSaid dragged={dragged} last={last} />
      {moving && (
        <MoveTicket
          {...moving}
          to={moving.to}
          lanes={lanes}
          close={(to) => {
            setMoving(undefined);
            if (to !== undefined) choose(to);
          }}
        />
      )}
      <LaneKeys opened={help} close={() => setHelp(false)} />
    </div>
  );
}

const picked = ({ ticket, code, direction }: Pick<Moved, 'ticket' | 'code' | 'direction'>) => ({
  ticket,
  code,
  direction,
});
