import { useQuery } from '@tanstack/react-query';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { CHECK_LOOK, Status } from '../../../shared/look/status.js';
import type { Message } from '../../../shared/words/catalogue.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { reasons, type Clearance } from './queries.js';

/** What each agency decided, as a strip; a public reason of a hold stands with it. */
export function Checks({ clearance }: { readonly clearance: Clearance }) {
  const { t, language } = useWords();
  const codes = useQuery(reasons).data;
  const words = codes?.publicReasons;
  return (
    <section aria-labelledby="checks">
      <h3 id="checks">{t('vehicle.checks')}</h3>
      <ul className="checks">
        {clearance.checks.map(({ agency, status, since, publicReason }) => (
          <li key={agency} data-status={status}>
            <span className="agency">{t(gateKeys.agency(agency))}</span>
            <Status {...(CHECK_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>{t(gateKeys.check(status))}</Status>
            <span className="figures muted">{moment(Date.parse(since), gateTime(), language)}</span>
            {publicReason && <span>{(words?.[publicReason] as Message | undefined)?.[language] ?? publicReason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
