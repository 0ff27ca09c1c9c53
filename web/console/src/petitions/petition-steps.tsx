import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { PetitionStep } from './queries.js';

const MOVES = ['FORWARD', 'ESCALATE'];
type Kind =
  | 'SEND'
  | 'ACCEPT'
  | 'DECLINE'
  | 'ASSIGN'
  | 'EXTEND'
  | 'FORWARD'
  | 'ESCALATE'
  | 'DRAFT_ANSWER'
  | 'SEND_BACK'
  | 'APPROVE'
  | 'MERGE'
  | 'RATE';

/** What happened, newest first: by whom, why, and to which body it went. */
export function PetitionSteps({ steps }: { readonly steps: readonly PetitionStep[] }) {
  const { t, language } = useWords();
  const by = ({ kind, byName }: PetitionStep) =>
    byName ?? (kind === 'ESCALATE' ? t('petition.byItself') : t('petition.bySender'));
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t('petition.history')}</h3>
      <ol className="timeline">
        {steps.toReversed().map((step, number) => (
          <li key={`${step.at} ${steps.length - number}`}>
            <span className="figures muted">{moment(Date.parse(step.at), gateTime(), language)}</span>
            <span>
              <b>
                {t(`petitionStep.${step.kind as Kind}`)}
                {MOVES.includes(step.kind) && ` → ${step.officeName?.[language] ?? step.office}`}
              </b>{' '}
              <span className="muted">{by(step)}</span>
              {step.words && <p>{step.words}</p>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
