import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
import { Status } from '../../../shared/look/status.js';
import { counted, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import type { Gate } from '../lanes/queries.js';
import { comparedOf, type ComparedDay } from './queries.js';
import type { ReportSearch } from './search.js';

interface Props {
  readonly gate: Gate;
  readonly search: ReportSearch;
  readonly go: (cursor: string | undefined) => void;
}

const LOOK = {
  CLOSER: { hue: 'open', icon: 'done' },
  SAME: { hue: 'plain', icon: 'none' },
  FARTHER: { hue: 'held', icon: 'warning' },
} as const satisfies Record<NonNullable<ComparedDay['trend']>, object>;

/** Every day of which official figures are known: how far ours are from them, and whether they come closer. */
export function ComparedDays({ gate, search, go }: Props) {
  const { t, language } = useWords();
  const page = useQuery(comparedOf(gate, search.cursor));
  return (
    <section className="panel stack">
      <div>
        <h2 id="compared-days">{t('report.comparedDays')}</h2>
        <p className="muted small">{t('report.comparedDaysWhy')}</p>
      </div>
      <PageOf
        page={page}
        cursor={search.cursor}
        go={go}
        empty={{ title: t('report.daysNone'), todo: t('report.daysNoneTodo') }}
        height={200}
      >
        {(days) => (
          <div className="wide" tabIndex={0} role="region" aria-labelledby="compared-days">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('report.day')}</th>
                  <th scope="col" className="number">
                    {t('report.outsideCount')}
                  </th>
                  <th scope="col" className="number">
                    {t('report.apart')}
                  </th>
                  <th scope="col">{t('report.trendOf')}</th>
                </tr>
              </thead>
              <tbody>
                {days.map(({ day, outside, apart, trend }) => (
                  <tr key={day}>
                    <th scope="row">
                      <Link to="/board/report" search={{ ...search, day }}>
                        {wholeDay(noonOf(day), language)}
                      </Link>
                    </th>
                    <td className="number">{counted(outside, language)}</td>
                    <td className="number">{counted(apart, language)}</td>
                    <td>{trend && <Status {...LOOK[trend]}>{t(`officialTrend.${trend}`)}</Status>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PageOf>
    </section>
  );
}
