import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Refused } from '../../../shared/api/problem.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import type { Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { replanOf, replanPreviewOf } from './queries.js';

interface Props {
  readonly path: { readonly gate: Gate; readonly route: string; readonly closure: string };
  readonly leave: () => void;
}

const AT = '/api/v1/gates/{gate}/routes/{route}/closures/{closure}/replan' as const;

/** Moves the bookings of a closure to the hours after it: shown first, then done, and taken back if need be. */
export function Replan({ path, leave }: Props) {
  const { t } = useWords();
  const [ordered, setOrdered] = useState(false);
  const known = useQuery(replanOf(path, true));
  const unknown = known.error instanceof Refused && known.error.problem.code === 'replan-unknown';
  const send = useSend(() => {
    setOrdered(true);
    void known.refetch();
  });
  const back = (
    <Button variant="default" onClick={leave}>
      {t('board.leave')}
    </Button>
  );
  if (known.data)
    return (
      <div className="stack">
        <Progress replan={known.data} />
        {send.isError && <ErrorSaid error={send.error} />}
        <div className="row">
          {known.data.status === 'MOVED' && (
            <Button
              variant="default"
              loading={send.isPending}
              onClick={() => send.mutate(commandFor('post', `${AT}/undo`, { path }))}
            >
              {t('calendar.undo')}
            </Button>
          )}
          {back}
        </div>
      </div>
    );
  if (ordered || !unknown)
    return known.isError && !unknown ? <ErrorSaid error={known.error} /> : <Skeleton height={72} />;
  return (
    <Ahead
      path={path}
      busy={send.isPending}
      error={send.error}
      order={() => send.mutate(commandFor('post', AT, { path }))}
      back={back}
    />
  );
}

interface AheadProps {
  readonly path: Props['path'];
  readonly busy: boolean;
  readonly error: Error | null;
  readonly order: () => void;
  readonly back: React.ReactNode;
}

function Ahead({ path, busy, error, order, back }: AheadProps) {
  const { t } = useWords();
  const preview = useQuery(replanPreviewOf(path));
  if (preview.isError) return <ErrorSaid error={preview.error} />;
  if (!preview.data) return <Skeleton height={72} />;
  const { bookings, moves, noPlace, blockMoves } = preview.data;
  return (
    <div className="stack">
      {bookings === 0 && blockMoves.length === 0 ? (
        <p>{t('calendar.replanNone')}</p>
      ) : (
        <div className="touches" role="status">
          <b>{t('board.touches')}</b>
          <Moves moves={moves} />
          {noPlace.length > 0 && <p>{t('calendar.replanNoPlace', { count: noPlace.length })}</p>}
        </div>
      )}
      {error && <ErrorSaid error={error} />}
      <div className="row">
        {bookings + blockMoves.length > 0 && (
          <Button loading={busy} onClick={order}>
            {t('calendar.doReplan')}
          </Button>
        )}
        {back}
      </div>
    </div>
  );
}

function Moves({ moves }: { readonly moves: readonly Schemas['HoursMovedView'][] }) {
  const { t, language } = useWords();
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  return (
    <ul>
      {moves.map(({ from, to, bookings }) => (
        <li key={from + to}>{t('calendar.replanMoves', { count: bookings, from: at(from), to: at(to) })}</li>
      ))}
    </ul>
  );
}

function Progress({ replan }: { readonly replan: Schemas['ReplanAnswer'] }) {
  const { t } = useWords();
  const { status, done, bookings, moves, notMoved, undone = 0 } = replan;
  const words = {
    MOVING: t('calendar.replanMoving', { done, all: bookings }),
    MOVED: t('calendar.replanMoved', { done: done - notMoved.length }),
    UNDOING: t('calendar.replanUndoing'),
    UNDONE: t('calendar.replanUndone', { done: undone }),
  };
  const busy = status === 'MOVING' || status === 'UNDOING';
  return (
    <div className="touches" role="status">
      <b>{words[status]}</b>
      {busy && (
        <progress aria-label={words[status]} max={Math.max(1, bookings)} value={status === 'MOVING' ? done : undone} />
      )}
      {status === 'MOVED' && <Moves moves={moves} />}
      {notMoved.length > 0 && <p>{t('calendar.replanNoPlace', { count: notMoved.length })}</p>}
    </div>
  );
}
