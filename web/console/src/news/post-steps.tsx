import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { OfficePost } from './queries.js';

/** What happened, newest first: by whom, and why. */
export function PostSteps({ steps }: Pick<OfficePost, 'steps'>) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t('news.history')}</h3>
      <ol className="timeline">
        {steps.toReversed().map((step, number) => (
          <li key={`${step.at} ${steps.length - number}`}>
            <span className="figures muted">{moment(Date.parse(step.at), gateTime(), language)}</span>
            <span>
              <b>{t(`newsAct.${step.kind}`)}</b> <span className="muted">{step.byName ?? t('news.byItself')}</span>
              {step.words && <p>{step.words}</p>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
