import { useQuery } from '@tanstack/react-query';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { CHECK_LOOK, Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { clearanceOf } from './queries.js';

/** How each agency's check stands. Nothing while there is no clearance yet. */
export function ChecksStrip({ declaration }: { readonly declaration: string }) {
  const { t } = useWords();
  const { data } = useQuery(clearanceOf(declaration));
  if (!data || data.checks.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('seen.checks')}</h2>
      <ul className="checks">
        {data.checks.map(({ agency, status }) => (
          <li key={agency}>
            <span>{t(gateKeys.agency(agency))}</span>
            <Status {...(CHECK_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>{t(gateKeys.check(status))}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
}
