import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { PrintManifest } from '../incidents/print-manifest.js';
import { standingIn, type InYard } from './queries.js';
import { useMyYards, usePost, useYards } from './use-post.js';
import { YardChoice } from './yard-choice.js';
import { yardHere } from './yards.js';

/** What stands in a yard now, what is dangerous first; it opens on the yard of whoever is posted to one. */
export function YardPage() {
  const { t } = useWords();
  const { gate, clerk } = usePost();
  const search = useSearch({ from: '/counter/yard' });
  const navigate = useNavigate({ from: '/counter/yard' });
  const mine = useMyYards();
  const all = useYards();
  // A clerk looks into every yard of the gate.
  const yards = clerk ? all : mine.yards;
  const yard = yardHere(yards, search.yard ?? mine.yard);
  const standing = useQuery(standingIn(gate, yard));
  const look = (to: string) => {
    mine.choose(to);
    void navigate({ search: { yard: to }, replace: true });
  };
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.inYard')}</h1>
      <div className="filters">
        <YardChoice label={t('counter.yard')} yards={yards} value={yard} onChange={look} />
        <Button variant="default" loading={standing.isFetching} onClick={() => void standing.refetch()}>
          {t('counter.again')}
        </Button>
        <PrintManifest gate={gate} yard={yard} />
      </div>
      {standing.isError && <ErrorSaid error={standing.error} retry={() => void standing.refetch()} />}
      {standing.isPending && <Skeleton height={280} />}
      {standing.data && <Vehicles standing={standing.data} />}
    </div>
  );
}

function Vehicles({ standing: { vehicles, dangerous, drivers, at } }: { readonly standing: InYard }) {
  const { t, language } = useWords();
  const shown = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  if (vehicles.length === 0) return <Empty title={t('counter.yardEmpty')} todo={t('counter.yardEmptyTodo')} />;
  return (
    <>
      <p role="status">{t('counter.standing', { count: vehicles.length, dangerous, drivers, at: shown(at) })}</p>
      <ol className="standing">
        {vehicles.map((vehicle) => (
          <li key={vehicle.code}>
            <Link to="/counter/vehicle" search={{ find: vehicle.code }} className="figures">
              {vehicle.code}
            </Link>
            <span className="figures plate">{vehicle.plate ?? vehicle.plateEnd}</span>
            <span>
              {t(gateKeys.cargo(vehicle.cargo))}
              {vehicle.dangerous.map(({ un, adr }) => (
                <b key={un}>
                  {' · '}
                  {un}
                  {adr && ` (${t('counter.adr', { adr })})`}
                </b>
              ))}
            </span>
            <span className="muted figures">{t('counter.since', { at: shown(vehicle.since) })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
