import { useQuery } from '@tanstack/react-query';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { timelineOf } from './queries.js';

/** What happened, newest first. */
export function Timeline({ declaration }: { readonly declaration: string }) {
  const { t, language } = useWords();
  const steps = useQuery(timelineOf(declaration)).data?.steps ?? [];
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t('vehicle.timeline')}</h3>
      <ol className="timeline">
        {steps.toReversed().map(({ type, at, agency, agencies, noteText }, number) => (
          <li key={`${at} ${type} ${agency ?? ''} ${steps.length - number}`}>
            <span className="figures muted">{moment(Date.parse(at), gateTime(), language)}</span>
            <span>
              <b>{t(`step.${type}`)}</b>{' '}
              <span className="muted">
                {(agencies ?? (agency ? [agency] : [])).map((each) => t(gateKeys.agency(each))).join(', ')}
              </span>
              {noteText && <p>{noteText}</p>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
