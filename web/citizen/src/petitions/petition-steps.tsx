import type { Schemas } from '../../../shared/api/client.js';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { petitionStepWords } from './words.js';
import '../dossier/dossier.css';

/** What happened with a petition, the last first. */
export function PetitionSteps({ steps }: { readonly steps: readonly Schemas['PetitionStep'][] }) {
  const { t, language } = useWords();
  return (
    <section className="stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('dossier.timeline')}</h2>
      <ol className="timeline">
        {steps.toReversed().map(({ kind, at, words }) => (
          <li key={at + kind}>
            <b>{t(`petitionStep.${kind as keyof typeof petitionStepWords}`)}</b>{' '}
            <span className="muted">{moment(Date.parse(at), gateTime(), language)}</span>
            {words && <p>{words}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
