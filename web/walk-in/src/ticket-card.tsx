import { useContext, useEffect, useState } from 'preact/hooks';
import { gateNow, type DriverTicket } from './api.js';
import { Checks } from './checks.jsx';
import { LanguageContext, Said, sentence } from './said.js';
import { band, clocks, until } from './times.js';
import type { Told } from './told.js';
import { WayMap } from './way-map.jsx';
import { isWord, type Language } from './words.js';
import { YardCode } from './yard-code.jsx';

const NEEDS_CODE = ['BOOKED', 'TRANSFERRED', 'NO_SHOW'];

interface Shown {
  readonly seen: DriverTicket;
  readonly busy: boolean;
  /** How far the answer to this call is that was given here. */
  readonly answer: Told['state'] | undefined;
  readonly onAnswer: () => void;
  readonly onCheckIn: (code: string) => Promise<boolean>;
  readonly onPass: (() => void) | undefined;
}

/** One ticket: its code, what to do, and the one thing that can be done. */
export function TicketCard({ seen, busy, answer, onAnswer, onCheckIn, onPass }: Shown) {
  const language = useContext(LanguageContext);
  const now = useNow();
  const { ticket, next, missing, notices, checks } = seen;
  const { call, hour, estimate, direction } = ticket;
  const toYard = next.step === 'COME_TO_YARD' || NEEDS_CODE.includes(ticket.status) || ticket.stage === 'YARD';
  const asksCode = toYard && next.step !== 'WAIT_IN_YARD';
  return (
    <article class={`card ${direction.toLowerCase()}`}>
      <p class="direction">
        <span aria-hidden="true">{direction === 'EXPORT' ? '↗' : '↙'}</span> <Said of={direction} />
      </p>
      <h1 class="code">{ticket.code}</h1>
      <p class={`next ${next.step === 'GO_TO_LANE' ? 'called' : ''}`} role="status">
        {isWord(next.step) && <Said of={next.step} with={{ place: placeOf(next, language) }} />}
      </p>
      {call && (
        <p class="when">
          <Said of="thereBy" with={{ time: until(call.arriveBy, now, language) }} />
        </p>
      )}
      {!call && estimate && (
        <p class="when">
          <Said of="expected" with={{ time: band(estimate.half.earliest, estimate.half.latest, now, language) }} />
        </p>
      )}
      {ticket.status === 'BOOKED' && hour && (
        <p class="when">
          <Said of="bookedFor" with={{ time: clocks([hour], language) }} />
        </p>
      )}
      {call && <Answer answered={call.answered !== undefined} answer={answer} onAnswer={onAnswer} />}
      {asksCode && <YardCode busy={busy} onCheckIn={onCheckIn} />}
      {onPass && (
        <button type="button" class="to-pass" onClick={onPass}>
          <Said of="showPass" />
        </button>
      )}
      {notices.length > 0 && (
        <section class="part">
          <h2>
            <Said of="notices" />
          </h2>
          {notices.map(({ notice, words }) => (
            <p key={notice} class="notice">
              {words[language]}
            </p>
          ))}
        </section>
      )}
      {next.step !== 'OVER' && seen.map.lanes.length > 0 && (
        <section class="part">
          <h2>
            <Said of="way" />
          </h2>
          <WayMap seen={seen} />
        </section>
      )}
      <Checks checks={checks} />
      {missing.length > 0 && (
        <section class="part">
          <h2>
            <Said of="stillMissing" />
          </h2>
          <ul>
            {missing.map(({ path, code, message, stage }) => (
              <li key={`${path} ${code}`}>
                {message ?? path}
                {stage && isWord(stage) && (
                  <span class="muted">
                    {' '}
                    · <Said of={stage} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p class="muted">
            <Said of="stillMissingWhy" />
          </p>
        </section>
      )}
    </article>
  );
}

/** The one big button, and how far the answer is: kept here, or told to the gate. */
function Answer({ answered, answer, onAnswer }: { answered: boolean } & Pick<Shown, 'answer' | 'onAnswer'>) {
  if (answered)
    return (
      <p class="done" role="status">
        <span aria-hidden="true">✓</span> <Said of="answered" />
      </p>
    );
  if (answer === 'WAITING' || answer === 'SENT')
    return (
      <p class={answer === 'WAITING' ? 'waits' : 'done'} role="status">
        <span aria-hidden="true">{answer === 'WAITING' ? '◷' : '✓'}</span>{' '}
        <Said of={answer === 'WAITING' ? 'waitsToBeSent' : 'answered'} />
      </p>
    );
  return (
    <button type="button" class="primary" onClick={onAnswer}>
      <Said of="answer" />
    </button>
  );
}

/** What the place is called; its code where it has no name, and the gate's yard before any is told. */
export function placeOf({ place, name }: DriverTicket['next'], language: Language): string {
  return name?.[language] ?? place ?? sentence('someYard', language);
}

const EACH_MS = 15_000;
function useNow(): number {
  const [now, setNow] = useState(gateNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(gateNow()), EACH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
