import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { Filter } from '../../../shared/lists/filter.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { Chart } from './chart.js';
import { hoursOf, type Hour } from './queries.js';
import { GATES, type ReportSearch } from './search.js';

interface Props {
  readonly day: string;
  readonly gate: ReportSearch['gate'];
  readonly choose: (gate: ReportSearch['gate']) => void;
}

const hourName = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** The day hour by hour: who was cleared, and who came. */
export function Hours({ day, gate, choose }: Props) {
  const { t, language } = useWords();
  const asked = useQuery(hoursOf(day));
  const hours = added(
    (asked.data?.gates ?? []).filter((each) => !gate || each.gate === gate).map((each) => each.hours),
  );
  const n = (count: number) => counted(count, language);
  return (
    <section className="panel stack">
      <div className="row between">
        <div>
          <h2>{t('report.hours')}</h2>
          <p className="muted small">{t('report.hoursWhy')}</p>
        </div>
        <Filter
          label={t('report.gateOf')}
          none={t('report.allGates')}
          values={GATES}
          value={gate}
          say={(each) => t(gateKeys.gate(each))}
          onChange={choose}
        />
      </div>
      {asked.isLoadingError && <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Skeleton height={240} />}
      {asked.data && (
        <>
          <Chart
            x={{ name: t('report.hour'), at: hours.map(({ hour }) => hour), say: hourName }}
            y={t('report.vehicles')}
            lines={[
              { name: t('report.exports'), colour: '--export', as: 'bars-left', of: hours.map((each) => each.exports) },
              {
                name: t('report.imports'),
                colour: '--import',
                as: 'bars-right',
                of: hours.map((each) => each.imports),
              },
              { name: t('report.checkIns'), colour: '--brand', as: 'dashed', of: hours.map((each) => each.checkIns) },
            ]}
          />
          <details>
            <summary>{t('report.asTable')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('report.hour')}</th>
                  <th scope="col" className="number">
                    {t('report.exports')}
                  </th>
                  <th scope="col" className="number">
                    {t('report.imports')}
                  </th>
                  <th scope="col" className="number">
                    {t('report.checkIns')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {hours.map((each) => (
                  <tr key={each.hour}>
                    <th scope="row" className="figures">
                      {hourName(each.hour)}
                    </th>
                    <td className="number">{n(each.exports)}</td>
                    <td className="number">{n(each.imports)}</td>
                    <td className="number">{n(each.checkIns)}</td>
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

function added(gates: readonly (readonly Hour[])[]): Hour[] {
  const none = Array.from({ length: 24 }, (_, hour) => ({ hour, checkIns: 0, exports: 0, imports: 0 }));
  return gates.reduce<Hour[]>(
    (all, hours) =>
      all.map((one, at) => ({
        hour: one.hour,
        checkIns: one.checkIns + (hours[at]?.checkIns ?? 0),
        exports: one.exports + (hours[at]?.exports ?? 0),
        imports: one.imports + (hours[at]?.imports ?? 0),
      })),
    none,
  );
}
