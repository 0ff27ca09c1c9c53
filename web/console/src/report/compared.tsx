import { useQuery } from '@tanstack/react-query';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { counted, dayAndMonth } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import type { Gate } from '../lanes/queries.js';
import { CELL_NAMES } from './cell-names.js';
import { comparedOf } from './queries.js';

/** Our numbers beside those that the gate's board counted by hand: of the day that is open, or of the last one known. */
export function Compared({ gate, day }: { readonly gate: Gate; readonly day: string }) {
  const { t, language } = useWords();
  const days = useQuery(comparedOf(gate)).data?.items;
  const shown = days?.find((each) => each.day === day) ?? days?.[0];
  if (!days) return null;
  return (
    <section className="panel stack">
      <h2 id="compared">
        {t('report.compared')} · {t(gateKeys.gate(gate))}
        {shown && ` · ${dayAndMonth(noonOf(shown.day), language)}`}
      </h2>
      {!shown && <p className="muted">{t('report.comparedNone')}</p>}
      {shown && (
        <div className="wide" tabIndex={0} role="region" aria-labelledby="compared">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('report.cell')}</th>
                <th scope="col" className="number">
                  {t('report.ours')}
                </th>
                <th scope="col" className="number">
                  {t('report.official')}
                </th>
                <th scope="col" className="number">
                  {t('report.difference')}
                </th>
                <th scope="col">{t('board.status')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.cells.map(({ cell, ours, official, difference, within }) => (
                <tr key={cell}>
                  <th scope="row">{t(CELL_NAMES[cell])}</th>
                  <td className="number">{counted(ours, language)}</td>
                  <td className="number">{counted(official, language)}</td>
                  <td className="number">{counted(difference, language)}</td>
                  <td>
                    <Status hue={within ? 'open' : 'held'} icon={within ? 'done' : 'warning'}>
                      {t(within ? 'report.within' : 'report.outside')}
                    </Status>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
