import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';

const GATES = ['HUU_NGHI', 'TAN_THANH'] as const;
type Gate = (typeof GATES)[number];
type Count = Schemas['CountView'];

const boardOf = (gate: Gate) => ({
  queryKey: ['board', gate],
  queryFn: () => answer(api.GET('/api/v1/gates/{gate}/board', { params: { path: { gate } } })),
  refetchInterval: 60_000,
});

/** How many wait at each gate, by class, and for how long such vehicles usually wait. */
export function GateNow() {
  const { t } = useWords();
  return (
    <section className="stack" aria-labelledby="gate-now">
      <h2 id="gate-now">{t('today.gateNow')}</h2>
      <div className="gates">
        {GATES.map((gate) => (
          <Waits key={gate} gate={gate} />
        ))}
      </div>
    </section>
  );
}

function Waits({ gate }: { readonly gate: Gate }) {
  const { t } = useWords();
  const board = useQuery(boardOf(gate));
  if (board.isLoadingError) return <ErrorSaid error={board.error} retry={() => void board.refetch()} />;
  if (!board.data) return <Skeleton height={160} />;
  const counts = Object.values(board.data.state.counts as Record<string, Count>)
    .filter(({ waiting }) => waiting > 0)
    .sort((a, b) => a.direction.localeCompare(b.direction) || b.waiting - a.waiting);
  return (
    <div className="panel stack">
      <h3>{t(gateKeys.gate(gate))}</h3>
      {counts.length === 0 && <p className="muted">{t('today.noWait')}</p>}
      <ul className="waits">
        {counts.map((each) => (
          <li key={each.count ?? each.direction + each.class}>
            <span>
              {t(gateKeys.direction(each.direction))} · {t(gateKeys.class(each.class))}
            </span>
            <b className="figures">{t('today.waiting', { count: each.waiting })}</b>
            <span className="muted">
              {each.medianWaitMinutes == null ? '' : t('today.median', { minutes: Math.round(each.medianWaitMinutes) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
