import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorSaid } from '../../../shared/look/said.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { ProgressMap } from './progress-map.js';
import { teamProgress, type CommuneProgress } from './queries.js';
import { Share } from './share.js';

const COUNTS = [
  ['teams', 'team.teams'],
  ['members', 'team.members'],
  ['households', 'team.households'],
  ['over15', 'team.over15'],
] as const;

/** All communes that one sees, and what they come to together. */
export function Progress() {
  const { t, language } = useWords();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(teamProgress);
  if (isLoadingError) return <ErrorSaid error={error} retry={() => void refetch()} />;
  if (isPending) return <Skeleton height={160} />;
  if (!data || data.items.length === 0) return null;
  const rows: readonly (CommuneProgress | undefined)[] =
    data.items.length > 1 ? [undefined, ...data.items] : data.items;
  const n = (count: number) => counted(count, language);
  return (
    <>
      {data.items.length > 1 && <ProgressMap communes={data.items} />}
      <div className="wide" tabIndex={0} role="region" aria-label={t('team.why')}>
        <table>
          <caption>{t('team.goalsOf', { period: data.period })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('team.commune')}</th>
              {COUNTS.map(([each, name]) => (
                <th key={each} scope="col" className="number">
                  {t(name)}
                </th>
              ))}
              {(['app', 'payment', 'shop'] as const).map((each) => (
                <th key={each} scope="col">
                  {t(`team.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const figures = row ?? data.total;
              return (
                <tr key={row?.commune ?? 'all'}>
                  <th scope="row">
                    {row ? (
                      <Link to="/teams" search={{ commune: row.commune }}>
                        {row.communeName?.[language] ?? row.commune}
                      </Link>
                    ) : (
                      t('team.province')
                    )}
                  </th>
                  {COUNTS.map(([each]) => (
                    <td key={each} className="number">
                      {n(figures[each])}
                    </td>
                  ))}
                  {(['app', 'payment', 'shop'] as const).map((each) => (
                    <td key={each}>
                      <Share of={figures} what={each} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
