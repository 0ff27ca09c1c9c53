import type { GateNow, IncidentNow } from './answers.js';
import { closuresAhead, type ClosureAhead } from './hours.js';
import { filled, Said, sentence, useLanguage } from './said.jsx';
import { Sign } from './sign.jsx';
import { bothClocks } from './times.js';
import { cargoWords, incidentWords, laneWords, reasonWords, shortDirection } from './code-words.js';
import type { Language } from './words.js';

interface OfGate {
  readonly gate: GateNow;
  readonly now: number;
}

/** How much a gate has to say. */
export function newsOf({ incidents, notices, hours }: GateNow): number {
  return Object.keys(incidents).length + Object.keys(notices).length + closuresAhead(Object.values(hours)).length;
}

/** What happened, what is announced, and what the gates have to say. */
export function News({ gates, now }: { gates: readonly GateNow[]; now: number }) {
  const told = gates.filter((gate) => newsOf(gate) > 0);
  return (
    <section aria-labelledby="news">
      <h2 id="news">
        <Said of="news" />
      </h2>
      <div aria-live="polite">
        {told.length === 0 && (
          <p>
            <Said of="noNews" />
          </p>
        )}
        {told.map((gate) => (
          <NewsOfGate key={gate.gate} gate={gate} now={now} />
        ))}
      </div>
    </section>
  );
}

function NewsOfGate({ gate, now }: OfGate) {
  const language = useLanguage();
  const closures = closuresAhead(Object.values(gate.hours));
  return (
    <div class="of-gate">
      <h3>{gate.name[language]}</h3>
      <ul class="news">
        {Object.entries(gate.incidents).map(([id, incident]) => (
          <li key={id} class="item">
            <Sign kind="held" />
            <div>
              <strong>{incidentTitle(incident, language)}</strong>
              <p>
                <Said of="incidentWhy" with={{ time: bothClocks(Date.parse(incident.at), now, language) }} />
              </p>
            </div>
          </li>
        ))}
        {closures.map((closure) => (
          <li key={closure.key} class="item">
            <Sign kind={closure.from <= now ? 'closed' : 'waiting'} />
            <div>
              <strong>{closureTitle(closure, gate, language)}</strong>
              <p>{closureTimes(closure, now, language)}</p>
              <p class="muted">{reasonWords[closure.reason][language]}</p>
            </div>
          </li>
        ))}
        {Object.entries(gate.notices).map(([id, { words, to }]) => (
          <li key={id} class="item">
            <span class="mark" aria-hidden="true" />
            <div>
              <strong>{words[language]}</strong>
              <p class="muted">
                <Said of="noticeUntil" with={{ time: bothClocks(Date.parse(to), now, language) }} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function incidentTitle({ kind, lanes, route, yard }: IncidentNow, language: Language): string {
  const blocked = lanes.map((n) => filled(laneWords.BORDER, language, { n }));
  const places = [...blocked, ...(route === undefined ? [] : [route]), ...(yard ? [yard[language]] : [])].join(', ');
  const where = places === '' ? sentence('wholeGate', language) : places;
  return sentence('incident', language, { kind: incidentWords[kind][language], places: where });
}

function closureTitle(
  { route: code, directions, goods }: ClosureAhead,
  { hours }: GateNow,
  language: Language,
): string {
  const name = Object.values(hours).find((each) => each.route === code)?.name[language];
  const route = name === undefined ? code : `${name} ${code}`;
  const direction = directions.map((each) => shortDirection[each][language]).join(' + ');
  if (!goods) return sentence('routeCloses', language, { route, direction });
  const codes = goods.hs.length > 0 ? [`HS ${goods.hs.join(', ')}`] : [];
  const kinds = [...goods.cargo.map((each) => cargoWords[each][language]), ...codes].join(', ');
  return sentence('noGoods', language, { route, direction, goods: kinds });
}

function closureTimes({ from, to }: ClosureAhead, now: number, language: Language): string {
  const begins = bothClocks(from, now, language);
  if (to === undefined) return sentence('fromOn', language, { from: begins });
  return sentence('fromTo', language, { from: begins, to: bothClocks(to, now, language) });
}
