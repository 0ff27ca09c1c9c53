import type { Schemas } from '../../../shared/api/client.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Figures } from './queries.js';

/** The report in the form in which the board publishes it: total, export and import with their parts, what is left. */
export function FiguresTable({ report }: { readonly report: Schemas['DailyReportView'] }) {
  const { t } = useWords();
  return (
    <section className="panel">
      <h2 id="figures">{t('report.figures')}</h2>
      <p className="muted small">{t('report.figuresWhy')}</p>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="figures">
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('report.gate')}</th>
              <Head name={t('report.total')} />
              <Head name={t('report.exports')} parts={[t('report.fruit'), t('report.other')]} />
              <Head name={t('report.imports')} parts={[t('report.goods'), t('report.newVehicles')]} />
              <Head name={t('report.sentToOtherGate')} />
              <Head name={t('report.returnedByFarSide')} />
              <Head name={t('report.left')} parts={[t('report.fruit'), t('report.other'), t('report.unregistered')]} />
            </tr>
          </thead>
          <tbody>
            {report.gates.map(({ gate, figures }) => (
              <Row key={gate} name={t(gateKeys.gate(gate))} figures={figures} />
            ))}
          </tbody>
          <tfoot>
            <Row name={t('report.all')} figures={report.total} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Head({ name, parts }: { readonly name: string; readonly parts?: readonly string[] }) {
  return (
    <th scope="col" className="number">
      {name}
      {parts && <span className="parts">{parts.join(' + ')}</span>}
    </th>
  );
}

function Row({ name, figures: of }: { readonly name: string; readonly figures: Figures }) {
  const { language } = useWords();
  const n = (count: number) => counted(count, language);
  const outgoing = of.exportFruit + of.exportOther;
  const incoming = of.importGoods + of.importNewVehicles;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        <b>{n(outgoing + incoming)}</b>
      </td>
      <Parts sum={outgoing} parts={[of.exportFruit, of.exportOther]} />
      <Parts sum={incoming} parts={[of.importGoods, of.importNewVehicles]} />
      <td className="number">{n(of.sentToOtherGate)}</td>
      <td className="number">{n(of.returnedByFarSide)}</td>
      <Parts
        sum={of.leftFruit + of.leftOther + of.leftUnregistered}
        parts={[of.leftFruit, of.leftOther, of.leftUnregistered]}
      />
    </tr>
  );
}

function Parts({ sum, parts }: { readonly sum: number; readonly parts: readonly number[] }) {
  const { language } = useWords();
  return (
    <td className="number">
      <b>{counted(sum, language)}</b>
      <span className="parts muted">{parts.map((count) => counted(count, language)).join(' + ')}</span>
    </td>
  );
}
