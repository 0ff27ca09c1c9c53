import type { GateNow, WaitNow, WaitTold } from './answers.js';
import { DIRECTIONS } from '../../../src/shared/domain/place.js';
import { HANOI, wallClock } from '../../shared/time/instants.js';
import { Said, sentence, useLanguage } from './said.jsx';
import { count, span } from './times.js';
import { classWords, directionWords } from './code-words.js';
import { words, type Language } from './words.js';

const MINUTE_MS = 60_000;

/** How long the wait is by gate, direction and class; nothing is told that is not known. */
export function Waits({ gates, now }: { gates: readonly GateNow[]; now: number }) {
  const language = useLanguage();
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">
        <Said of="waits" />
      </h2>
      <p class="muted">
        <Said of="waitsWhy" />
      </p>
      {gates
        .filter(({ inFull }) => inFull)
        .map(({ gate, name, waits }) => {
          // Of a class in which nobody waits nothing is worth a line, unless it is known how long the last ones waited.
          const all = Object.values(waits).filter(({ waiting, wait }) => waiting > 0 || wait !== undefined);
          return (
            <div key={gate} class="of-gate">
              <h3>{name[language]}</h3>
              {all.length === 0 && (
                <p>
                  <Said of="noWaits" />
                </p>
              )}
              {DIRECTIONS.map((direction) => {
                const rows = all.filter((each) => each.direction === direction);
                return (
                  rows.length > 0 && (
                    <WaitsTable key={direction} rows={rows} caption={directionWords[direction][language]} now={now} />
                  )
                );
              })}
            </div>
          );
        })}
    </section>
  );
}

function WaitsTable({ rows, caption, now }: { rows: readonly WaitNow[]; caption: string; now: number }) {
  const language = useLanguage();
  return (
    <table class={`waits ${rows[0]?.direction.toLowerCase() ?? ''}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Said of="class" />
          </th>
          <th scope="col" class="figure">
            <Said of="waiting" />
          </th>
          <th scope="col">
            <Said of="wait" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ class: kind, waiting, wait }) => (
          <tr key={kind}>
            <th scope="row">{classWords[kind][language]}</th>
            <td class="figure">
              <Said of="vehicles" with={{ n: count(waiting, language) }} />
            </td>
            <td>
              {wait ? (
                <WaitCell wait={wait} now={now} />
              ) : (
                <span class="muted">
                  <Said of="notKnown" />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WaitCell({ wait, now }: { wait: WaitTold; now: number }) {
  const language = useLanguage();
  const { basis, at, calls } = wait;
  const time = wallClock(Math.min(Date.parse(at), now), HANOI);
  return (
    <>
      <strong>{rangeWords(wait, language)}</strong>
      <small>
        {basis === 'TOLD' ? <Said of="told" with={{ time }} /> : <Said of="measured" with={{ n: calls ?? 0 }} />}
      </small>
    </>
  );
}

/** `25–40 phút`; hours from two on, and no more exactness than there is. */
function rangeWords({ from, to }: WaitTold, language: Language): string {
  if (to === undefined) return sentence('atLeast', language, { span: span(from * MINUTE_MS, language) });
  if (to < 120) {
    if (from === to) return sentence('about', language, { span: span(to * MINUTE_MS, language) });
    return sentence('range', language, { from, to });
  }
  const told = { from: span(rounded(from) * MINUTE_MS, language), to: span(rounded(to) * MINUTE_MS, language) };
  return words.rangeHours[language].replace('{from}', told.from).replace('{to}', told.to);
}

function rounded(minutes: number): number {
  return minutes < 60 ? minutes : Math.round(minutes / 10) * 10;
}
