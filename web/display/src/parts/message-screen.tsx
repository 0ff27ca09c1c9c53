import type { Words } from '../../../../src/shared/domain/problem.js';
import type { Message } from '../messages.js';
import { LANGUAGES } from '../words.js';

/** A whole screen of words, in three languages at once. */
export function MessageScreen({ gate, message }: { gate: Words; message: Message }) {
  return (
    <main class="message" role="status">
      <p class="where">
        {gate.vi} · <span lang="zh">{gate.zh}</span>
      </p>
      {LANGUAGES.map((language) => (
        <section key={language} lang={language}>
          <h2>{message.title[language]}</h2>
          <p>{message.todo[language]}</p>
        </section>
      ))}
    </main>
  );
}
