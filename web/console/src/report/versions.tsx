import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { CELL_NAMES } from './cell-names.js';
import type { GateReport } from './queries.js';

/** Which versions of the report were issued, and what late facts changed. */
export function Versions({ gates }: { readonly gates: readonly GateReport[] }) {
  const { t, language } = useWords();
  const issued = gates.filter(({ versions }) => versions.length > 0);
  return (
    <section className="panel">
      <h2>{t('report.versions')}</h2>
      {issued.length === 0 && <p className="muted">{t('report.noVersions')}</p>}
      <ul className="versions">
        {issued.map(({ gate, versions }) => (
          <li key={gate}>
            <b>{t(gateKeys.gate(gate))}</b>
            <ol>
              {versions.map(({ version, at, differences }) => (
                <li key={version}>
                  <span>
                    {t('report.version', { number: version })}{' '}
                    <span className="muted figures">{moment(Date.parse(at), gateTime(), language)}</span>
                  </span>
                  <span>
                    {differences.length === 0
                      ? t('report.firstVersion')
                      : differences
                          .map(({ cell, before, after }) =>
                            t('report.differs', { what: t(CELL_NAMES[cell]), before, after }),
                          )
                          .join(' · ')}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
