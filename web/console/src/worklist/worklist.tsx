import { Skeleton } from '@mantine/core';
import IconSquareCheck from '@tabler/icons-react/icons/IconSquareCheck';
import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty } from '../../../shared/look/said.js';
import { CHECK_LOOK, Status } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { useSession } from '../../../shared/session/session.js';
import { lasted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { CalmRow } from './calm-list.js';
import { codesOfGate } from './codes.js';
import { useOthersDeciding } from './deciding.js';
import type { WorklistItem } from './queries.js';

interface Props {
  /** Undefined while they are fetched. */
  readonly rows: readonly CalmRow<WorklistItem>[] | undefined;
  readonly chosen: string | undefined;
  readonly chosenRef: Ref<HTMLButtonElement>;
  readonly choose: (declaration: string) => void;
  /** Those that are to be decided together. */
  readonly picked: readonly string[];
}

/** One line a vehicle, oldest obligation first: code, plate, what it carries, since when, who else is open, who is on it. */
export function Worklist({ rows, chosen, chosenRef, choose, picked }: Props) {
  const { t, language } = useWords();
  const now = useGateTime(10_000);
  const codes = useQuery(codesOfGate).data ?? {};
  const deciding = useOthersDeciding();
  if (!rows)
    return (
      <div className="stack">
        {Array.from({ length: 7 }, (_, row) => (
          <Skeleton key={row} height={64} />
        ))}
      </div>
    );
  if (rows.length === 0) return <Empty title={t('worklist.none')} todo={t('worklist.noneTodo')} />;
  return (
    <ol className="vehicles">
      {rows.map(({ item, gone }) => {
        const here = item.declaration === chosen;
        return (
          <li key={item.declaration}>
            <button
              type="button"
              ref={here ? chosenRef : undefined}
              aria-current={here || undefined}
              data-gone={gone || undefined}
              data-picked={picked.includes(item.declaration) || undefined}
              onClick={() => choose(item.declaration)}
            >
              <Line
                item={item}
                code={codes[item.declaration]}
                waited={lasted(Date.parse(item.since), now, language)}
                gone={gone}
                picked={picked.includes(item.declaration)}
                deciding={deciding(item.declaration)}
              />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Line({
  item,
  code,
  waited,
  gone,
  picked,
  deciding,
}: {
  item: WorklistItem;
  code: string | undefined;
  waited: string;
  gone: boolean;
  picked: boolean;
  deciding: readonly string[];
}) {
  const { t } = useWords();
  const session = useSession();
  const sending = useMine().some(({ path, state }) => state === 'WAITING' && path.includes(item.declaration));
  const others = item.open.filter((agency) => agency !== item.agency).map((agency) => t(gateKeys.agency(agency)));
  const mine = 'me' in session && item.by === session.me.id;
  return (
    <>
      <span className="line">
        {picked && (
          <>
            <IconSquareCheck size={20} aria-hidden className="pick" />
            <span className="unseen">{t('worklist.picked')}</span>
          </>
        )}
        {code ? (
          <TicketCode code={code} direction={item.direction} t={t} />
        ) : (
          <span className="code" data-direction={item.direction}>
            <span className="direction">{t(gateKeys.direction(item.direction))}</span>
          </span>
        )}
        <b className="figures plate">{item.plate ?? t('worklist.noPlate')}</b>
        <span className="cargo">{t(gateKeys.cargo(item.cargo))}</span>
        <span className="figures waited">{waited}</span>
      </span>
      <span className="line second">
        <Status {...(CHECK_LOOK[item.status] ?? { hue: 'plain', icon: 'none' })}>
          {sending
            ? t('vehicle.waits')
            : item.status === 'IN_PROGRESS'
              ? t(mine ? 'worklist.youOn' : 'worklist.someoneOn')
              : t(gateKeys.check(item.status))}
        </Status>
        {deciding.length > 0 && (
          <Status hue="held" icon="colleague">
            {t('worklist.deciding', { who: deciding.join(', '), count: deciding.length })}
          </Status>
        )}
        {item.atGate !== undefined && (
          <span className="muted">{t(item.atGate ? 'worklist.here' : 'worklist.notHere')}</span>
        )}
        <span className="muted others">
          {gone ? '' : others.length > 0 ? t('worklist.openWith', { who: others.join(', ') }) : t('worklist.onlyYou')}
        </span>
      </span>
    </>
  );
}
