import { useQuery } from '@tanstack/react-query';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { boardOf, type Gate } from '../lanes/queries.js';

/** Who waits, by direction and class, and how long. */
export function WaitsByClass({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const board = useQuery(boardOf(gate)).data;
  const rows = Object.values(board?.counts ?? {})
    .filter(({ waiting, called }) => waiting + called > 0)
    .toSorted((a, b) => b.waiting - a.waiting);
  if (rows.length === 0) return null;
  return (
    <section className="panel">
      <h2 id="waits-by-class">{t('overview.waits')}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="waits-by-class">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('board.class')}</th>
              <th scope="col">{t('board.direction')}</th>
              <th scope="col" className="number">
                {t('overview.waiting')}
              </th>
              <th scope="col" className="number">
                {t('overview.called')}
              </th>
              <th scope="col" className="number">
                {t('overview.medianWait')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.count}>
                <th scope="row">{t(gateKeys.class(row.class))}</th>
                <td>{t(gateKeys.direction(row.direction))}</td>
                <td className="number">{counted(row.waiting, language)}</td>
                <td className="number">{counted(row.called, language)}</td>
                <td className="number">
                  {row.medianWaitMinutes === undefined ? '–' : t('overview.minutes', { count: row.medianWaitMinutes })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
