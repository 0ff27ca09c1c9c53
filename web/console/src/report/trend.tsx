import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorSaid } from '../../../shared/look/said.js';
import { counted, dayAndMonth } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import { Chart } from './chart.js';
import { trendOf } from './queries.js';
import type { ReportSearch } from './search.js';

const DAY_MS = 86_400_000;

/** The last four weeks, a point a day. */
export function Trend({ gate }: { readonly gate: ReportSearch['gate'] }) {
  const { t, language } = useWords();
  const asked = useQuery(trendOf(gate));
  const days = asked.data ?? [];
  const say = (at: number) => dayAndMonth(at * DAY_MS, language);
  return (
    <section className="panel stack">
      <div>
        <h2>{t('report.trend')}</h2>
        <p className="muted small">{t('report.trendWhy')}</p>
      </div>
      {asked.isLoadingError && <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Skeleton height={240} />}
      {asked.data && days.length === 0 && <p className="muted">{t('report.noTrend')}</p>}
      {days.length > 0 && (
        <>
          <Chart
            x={{ name: t('report.day'), at: days.map(({ day }) => Date.parse(day) / DAY_MS), say }}
            y={t('report.vehicles')}
            lines={[
              { name: t('report.exports'), colour: '--export', as: 'line', of: days.map(({ exports }) => exports) },
              { name: t('report.imports'), colour: '--import', as: 'line', of: days.map(({ imports }) => imports) },
            ]}
          />
          <details>
            <summary>{t('report.asTable')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('report.day')}</th>
                  <th scope="col" className="number">
                    {t('report.exports')}
                  </th>
                  <th scope="col" className="number">
                    {t('report.imports')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {days.toReversed().map(({ day, exports, imports }) => (
                  <tr key={day}>
                    <th scope="row">{dayAndMonth(noonOf(day), language)}</th>
                    <td className="number">{counted(exports, language)}</td>
                    <td className="number">{counted(imports, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
