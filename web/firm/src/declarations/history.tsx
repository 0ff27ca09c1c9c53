import { Skeleton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { gateTime } from '../../../shared/live/live.js';
import { areasOf } from '../../../shared/look/declaration-areas.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useKindName } from '../files/kind-name.js';
import './declaration.css';

type Entry = Schemas['HistoryEntryAnswer'];

const historyOf = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id, 'history'],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/declarations/{id}/history', { params: { path: { id } } }))).entries,
  });

/** What became of a declaration, newest first: what changed, by whom, when. */
export function History({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const seen = useQuery(historyOf(id));
  return (
    <section className="panel stack">
      <h2>{t('history.title')}</h2>
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={96} />}
      <ol className="history">
        {seen.data?.toReversed().map((entry, nth) => (
          <li key={`${entry.at} ${entry.what} ${nth}`}>
            <time className="figures muted" dateTime={entry.at}>
              {moment(Date.parse(entry.at), gateTime(), language)}
            </time>
            <span>
              <b>{t(`history.${entry.what}`)}</b> <What entry={entry} />
            </span>
            <span className="muted">{t('history.by', { who: t(`actor.${actorOf(entry.by)}`) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which fields, which paper, which part. Values are not told: they stand sealed. */
function What({ entry: { what, fields, reason, change, revision } }: { readonly entry: Entry }) {
  const { t } = useWords();
  const kindName = useKindName();
  const parts = [
    change && t(`changed.${change}`),
    fields &&
      areasOf(fields)
        .map((area) => t(`area.${area}`))
        .join(', '),
    what === 'FILE_ATTACHED' && reason && kindName(reason),
    revision !== undefined && revision > 1 && t('history.revision', { n: revision }),
  ].filter(Boolean);
  return <>{parts.join(' · ')}</>;
}

const FIRM = ['FIRM_ADMIN', 'DISPATCHER'];
const OFFICERS = ['BORDER_GUARD', 'CUSTOMS', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'AGENCY_HEAD'];

function actorOf(role: string): 'FIRM' | 'OFFICER' | 'DRIVER' | 'GATE' | 'SYSTEM' {
  if (FIRM.includes(role)) return 'FIRM';
  if (OFFICERS.includes(role)) return 'OFFICER';
  if (role === 'DRIVER' || role === 'SYSTEM') return role;
  return 'GATE';
}
