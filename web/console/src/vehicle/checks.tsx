import { useQuery } from '@tanstack/react-query';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { CHECK_LOOK, Status } from '../../../shared/look/status.js';
import type { Message } from '../../../shared/words/catalogue.js';
import { away, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { reasons, timelineOf, type Clearance, type Step } from './queries.js';

const MINUTE_MS = 60_000;

/** What each agency decided, when and, within the own agency, by whom, as a strip; what everybody may know of a hold stands with it. */
export function Checks({ clearance }: { readonly clearance: Clearance }) {
  const { t, language } = useWords();
  const codes = useQuery(reasons).data;
  const steps = useQuery(timelineOf(clearance.declaration)).data?.steps ?? [];
  const now = useGateTime(MINUTE_MS);
  const inWords = (list: unknown, code: string) =>
    (list as Record<string, Message | undefined> | undefined)?.[code]?.[language] ?? code;
  return (
    <section aria-labelledby="checks">
      <h3 id="checks">{t('vehicle.checks')}</h3>
      <ul className="checks">
        {clearance.checks.map(({ agency, status, since, publicReason, reason, recordedFrom, papersInOrder }) => {
          const who = nameOf(steps, agency, since);
          return (
            <li key={agency} data-status={status}>
              <span className="agency">{t(gateKeys.agency(agency))}</span>
              <Status {...(CHECK_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>{t(gateKeys.check(status))}</Status>
              <span className="muted">
                <time className="figures" dateTime={since}>
                  {moment(Date.parse(since), now, language)}
                </time>{' '}
                ({away(Date.parse(since), now, language)})
              </span>
              {who && <span>{who}</span>}
              {recordedFrom && <span className="muted">{t(`source.${recordedFrom}`)}</span>}
              {publicReason && <span>{inWords(codes?.publicReasons, publicReason)}</span>}
              {reason && <span>{inWords(codes?.failReasons, reason)}</span>}
              {papersInOrder && (
                <span className="muted">
                  {t('step.PapersInOrder')}{' '}
                  <span className="figures">{moment(Date.parse(papersInOrder.at), now, language)}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Who took the step after which an agency's check stands as it does; told within the own agency alone. */
function nameOf(steps: readonly Step[], agency: string, since: string): string | undefined {
  return steps.findLast((step) => step.agency === agency && step.at === since)?.byName;
}
