import type { Words } from '../../../../src/shared/domain/problem.js';
import { useMonotonic } from '../hooks.js';
import { pairingWords, type Message } from '../messages.js';
import { usePairing } from '../pairing.js';
import { LANGUAGES } from '../words.js';

/** A display without a token that counts: its code in large letters, and what is to be done with it in three languages. */
export function PairingScreen({ gate, message }: { gate: Words; message: Message }) {
  const pairing = usePairing();
  const now = useMonotonic();
  const minutes = pairing && Math.max(1, Math.ceil((pairing.until - now) / 60_000));
  return (
    <main class="message pairing" role="status">
      <p class="where">
        {gate.vi} · <span lang="zh">{gate.zh}</span>
      </p>
      <p class="pairing-code" data-code={pairing?.code}>
        {pairing ? Array.from(pairing.code, (sign, at) => <span key={at}>{sign}</span>) : '– – –'}
      </p>
      <div class="columns">
        {LANGUAGES.map((language) => (
          <section key={language} lang={language}>
            <h2>{message.title[language]}</h2>
            <p>{message.todo[language]}</p>
            <p class="minutes">
              {minutes === undefined
                ? pairingWords.none[language]
                : pairingWords.minutes[language].replace('{n}', String(minutes))}
            </p>
          </section>
        ))}
      </div>
    </main>
  );
}
