import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { DossierStep } from './queries.js';

/** What happened, newest first: by whom, and why. */
export function DossierSteps({ steps }: { readonly steps: readonly DossierStep[] }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t('dossier.history')}</h3>
      <ol className="timeline">
        {steps.toReversed().map(({ kind, at, party, byName, words }, number) => (
          <li key={`${at} ${steps.length - number}`}>
            <span className="figures muted">{moment(Date.parse(at), gateTime(), language)}</span>
            <span>
              <b>{t(`dossierStep.${kind}`)}</b> <span className="muted">{byName ?? t(`dossierParty.${party}`)}</span>
              {words && <p>{words}</p>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
