import type { GateNow, Hours } from './answers.js';
import { DIRECTIONS, type CalendarMode, type Direction } from '../../../src/shared/domain/place.js';
import { openNow, type OpenNow } from './hours.js';
import { newsOf } from './news.jsx';
import { Said, sentence, useLanguage } from './said.jsx';
import { Sign, type Kind } from './sign.jsx';
import { bothClocks, span } from './times.js';
import { directionWords, modeWords, reasonWords } from './code-words.js';

interface Shown {
  readonly gates: readonly GateNow[];
  readonly now: number;
}

const SIGN_OF: Readonly<Record<CalendarMode, Kind>> = {
  NORMAL: 'open',
  PREREGISTERED_ONLY: 'waiting',
  CLOSED: 'closed',
};

/** The answer on the first screen: which gate is open in which direction, and until when. */
export function Glance({ gates, now }: Shown) {
  return (
    <section aria-labelledby="glance">
      <h1 id="glance">
        <Said of="now" />
      </h1>
      <div class="gates">
        {gates
          .filter(({ inFull }) => inFull)
          .map((gate) => (
            <GateCard key={gate.gate} gate={gate} now={now} />
          ))}
      </div>
      <Jumps gates={gates} />
    </section>
  );
}

/** What else stands on the page: on a telephone it is far below. */
function Jumps({ gates }: Pick<Shown, 'gates'>) {
  const language = useLanguage();
  const news = gates.reduce((all, gate) => all + newsOf(gate), 0);
  return (
    <nav class="jumps" aria-label={sentence('jump', language)}>
      <a href="#waits">
        <Said of="waits" />
      </a>
      <a href="#news">
        <Said of="newsCount" with={{ n: news }} />
      </a>
      <a href="#ticket">
        <Said of="lookUp" />
      </a>
      <a href="#today">
        <Said of="today" />
      </a>
      <a href="#trend">
        <Said of="trend" />
      </a>
    </nav>
  );
}

function GateCard({ gate, now }: { gate: GateNow; now: number }) {
  const language = useLanguage();
  const hours = Object.values(gate.hours);
  const opposite = [...new Set(hours.map(({ counterpart }) => counterpart[language]))].join(', ');
  return (
    <article class="gate" aria-labelledby={gate.gate}>
      <h2 id={gate.gate}>
        {gate.name[language]}{' '}
        {opposite && (
          <small>
            <Said of="gateOpposite" with={{ name: opposite }} />
          </small>
        )}
      </h2>
      {gate.phase !== 'LIVE' && (
        <p class="trial">
          <Sign kind="held" /> <Said of={gate.phase === 'SHADOW' ? 'shadow' : 'pilot'} />
        </p>
      )}
      {DIRECTIONS.map((direction) => (
        <DirectionNow key={direction} direction={direction} hours={hours} now={now} />
      ))}
    </article>
  );
}

function DirectionNow({ direction, hours, now }: { direction: Direction; hours: readonly Hours[]; now: number }) {
  const language = useLanguage();
  const whole = openNow(hours, direction, now);
  const routes = hours
    .filter((each) => each.direction === direction)
    .map((each) => ({ route: each.route, name: each.name[language], stands: openNow([each], direction, now) }));
  const differ = routes.some(({ stands }) => stands.mode !== whole.mode);
  return (
    <div class={`direction ${direction.toLowerCase()}`}>
      <h3>{directionWords[direction][language]}</h3>
      <p class={`mode ${SIGN_OF[whole.mode]}`}>
        <Sign kind={SIGN_OF[whole.mode]} /> {modeWords[whole.mode][language]}
      </p>
      <p class="until">
        <Until stands={whole} now={now} />
      </p>
      {whole.mode === 'CLOSED' && whole.reason && <p class="why">{reasonWords[whole.reason][language]}</p>}
      {differ && (
        <>
          <p class="why">
            <Said of="someRoutes" />
          </p>
          <ul class="routes">
            {routes.map(({ route, name, stands }) => (
              <li key={route}>
                <Sign kind={SIGN_OF[stands.mode]} />
                <span>
                  {name} ({route}): {modeWords[stands.mode][language]}. <Until stands={stands} now={now} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Until({ stands: { mode, until }, now }: { stands: OpenNow; now: number }) {
  const language = useLanguage();
  const closed = mode === 'CLOSED';
  if (until === undefined) return <Said of={closed ? 'opensUnknown' : 'openUnknown'} />;
  const told = { time: bothClocks(until, now, language), span: span(until - now, language) };
  return <Said of={closed ? 'opensAt' : 'openUntil'} with={told} />;
}
