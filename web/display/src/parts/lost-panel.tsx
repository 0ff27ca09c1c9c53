import { offlineWords } from '../messages.js';
import { hanoiMoment } from '../time/wall-time.js';
import { LANGUAGES } from '../words.js';
import { Figures } from './figures.js';

/** Stands over the dimmed board: since when it is not to be trusted, in all languages. */
export function LostPanel({ since, now, connected }: { since: number; now: number; connected: boolean }) {
  const what = connected ? offlineWords.data : offlineWords.connection;
  return (
    <div class="lost" role="alert">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          <strong>
            {what[language]} <Figures text={hanoiMoment(since, now)} />
          </strong>
          <span>{offlineWords.todo[language]}</span>
        </p>
      ))}
    </div>
  );
}
