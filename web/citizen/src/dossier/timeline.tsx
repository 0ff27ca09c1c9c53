import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { SeenDossier } from './queries.js';
import './dossier.css';

type Step = Pick<SeenDossier['steps'][number], 'kind' | 'at' | 'words'>;

/** What happened with a dossier, the last first: what it was, when, and what was said. */
export function Timeline({ steps }: { readonly steps: readonly Step[] }) {
  const { t, language } = useWords();
  return (
    <section className="stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('dossier.timeline')}</h2>
      <ol className="timeline">
        {steps.toReversed().map(({ kind, at, words }) => (
          <li key={at + kind}>
            <b>{t(`step.${kind}`)}</b> <span className="muted">{moment(Date.parse(at), gateTime(), language)}</span>
            {words && <p>{words}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
