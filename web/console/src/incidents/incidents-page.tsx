import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Skeleton } from '@mantine/core';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { seesLanes } from '../lanes/can-control.js';
import type { Gate } from '../lanes/queries.js';
import { Refusals } from '../lanes/refusals.js';
import { IncidentLine } from './incident-line.js';
import { Manifest } from './manifest.js';
import { OpenIncident } from './open-incident.js';
import { incidentsOf } from './queries.js';
import './incidents.css';

/** What happened at the gate, and what stands in its yards, for who runs its lanes. */
export function IncidentsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { gate, roles } = session.me;
  return gate && seesLanes({ roles }) ? <IncidentsDesk gate={gate} /> : <NotFound />;
}

function IncidentsDesk({ gate }: { readonly gate: Gate }) {
  const { t } = useWords();
  const { cursor } = useSearch({ from: '/incidents' });
  const navigate = useNavigate({ from: '/incidents' });
  const page = useQuery(incidentsOf(gate, cursor));
  useRereadOn(`board-${gate}`, ['incidents', 'board', 'gate-places']);
  const told = useMine().filter(({ path }) => path.includes('/incidents'));
  return (
    <div className="page incidents">
      <h1>{t('incidents.title')}</h1>
      <div className="beside">
        <section className="stack">
          <Refusals commands={told} />
          {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
          {page.isPending && <Skeleton height={96} />}
          {page.data?.items.length === 0 && <Empty title={t('incidents.none')} todo={t('incidents.noneTodo')} />}
          <ol className="stack">
            {page.data?.items.map((incident) => (
              <IncidentLine key={incident.incident} gate={gate} incident={incident} />
            ))}
          </ol>
          {page.data && (
            <Pages
              next={page.data.next}
              cursor={cursor}
              stale={page.data.stale}
              go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
            />
          )}
        </section>
        <div className="stack">
          <OpenIncident gate={gate} />
          <Manifest gate={gate} />
        </div>
      </div>
    </div>
  );
}
