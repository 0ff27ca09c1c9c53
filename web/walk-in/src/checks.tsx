import { useContext } from 'preact/hooks';
import { gateWords } from '../../shared/words/gate-words.js';
import type { DriverTicket } from './api.js';
import { LanguageContext, Said } from './said.js';

const ICONS: Readonly<Record<DriverTicket['checks'][number]['status'], string>> = {
  IN_PROGRESS: '◔',
  ON_HOLD: '!',
  WAITING: '○',
  FAILED: '✕',
  PASSED: '✓',
  WAIVED: '✓',
};
const ORDER = Object.keys(ICONS);
const OPEN = ['IN_PROGRESS', 'WAITING'];

/** Who checks next, and how far each agency is. Nothing before the clearance was opened. */
export function Checks({ checks }: Pick<DriverTicket, 'checks'>) {
  const language = useContext(LanguageContext);
  if (checks.length === 0) return null;
  const sorted = [...checks].sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status));
  const open = sorted.filter(({ status }) => OPEN.includes(status));
  return (
    <section class="part">
      <h2>
        <Said of="whoChecks" />
      </h2>
      {open.length > 0 && (
        <p>
          <Said
            of="checksNext"
            with={{ who: open.map(({ agency }) => gateWords.agency[agency][language]).join(', ') }}
          />
        </p>
      )}
      <ul class="checks">
        {sorted.map(({ agency, status }) => (
          <li key={agency} class={status.toLowerCase()}>
            <span>{gateWords.agency[agency][language]}</span>
            <strong>
              <span aria-hidden="true">{ICONS[status]}</span> {gateWords.check[status][language]}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
