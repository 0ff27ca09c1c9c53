import { useContext, useEffect, useState } from 'preact/hooks';
import { gateNow, type DriverTicket } from './api.js';
import { LanguageContext, Said, sentence } from './said.js';
import { isWord, type Language } from './words.js';

const DIGITS = 6;
const NEEDS_CODE = ['BOOKED', 'TRANSFERRED', 'NO_SHOW'];

interface Shown {
  readonly seen: DriverTicket;
  readonly busy: boolean;
  readonly onAnswer: () => Promise<boolean>;
  readonly onCheckIn: (code: string) => Promise<boolean>;
}

/** One ticket: its code, what to do, and the one thing that can be done. */
export function TicketCard({ seen, busy, onAnswer, onCheckIn }: Shown) {
  const language = useContext(LanguageContext);
  const now = useNow();
  const { ticket, next, missing } = seen;
  const { call, hour, estimate, direction } = ticket;
  const toYard = next.step === 'COME_TO_YARD' || NEEDS_CODE.includes(ticket.status) || ticket.stage === 'YARD';
  const asksCode = toYard && next.step !== 'WAIT_IN_YARD';
  return (
    <article class={`card ${direction.toLowerCase()}`}>
      <p class="direction">
        <span aria-hidden="true">{direction === 'EXPORT' ? '↗' : '↙'}</span> <Said of={direction} />
      </p>
      <output class="code">{ticket.code}</output>
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
          <Said of="bookedFor" with={{ time: clocks(hour, language) }} />
        </p>
      )}
      {call && !call.answered && (
        <button type="button" class="primary" disabled={busy} onClick={() => void onAnswer()}>
          <Said of={busy ? 'answering' : 'answer'} />
        </button>
      )}
      {call?.answered && (
        <p class="done">
          <span aria-hidden="true">✓</span> <Said of="answered" />
        </p>
      )}
      {asksCode && <YardCode busy={busy} onCheckIn={onCheckIn} />}
      {missing.length > 0 && (
        <section class="missing">
          <h2>
            <Said of="stillMissing" />
          </h2>
          <ul>
            {missing.map(({ path, code, message }) => (
              <li key={`${path} ${code}`}>{message ?? path}</li>
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

/** What the place is called; its code where it has no name, and the gate's yard before any is told. */
function placeOf({ place, name }: DriverTicket['next'], language: Language): string {
  return name?.[language] ?? place ?? sentence('someYard', language);
}

function YardCode({ busy, onCheckIn }: { busy: boolean; onCheckIn: (code: string) => Promise<boolean> }) {
  const [code, setCode] = useState('');
  const ready = code.length === DIGITS && !busy;
  return (
    <form
      class="yard-code"
      onSubmit={(event) => {
        event.preventDefault();
        // It has changed by the time that it is typed anew.
        if (ready) void onCheckIn(code).then(() => setCode(''));
      }}
    >
      <label for="yard-code">
        <Said of="yardCode" />
      </label>
      <input
        id="yard-code"
        class="digits"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        value={code}
        onInput={({ currentTarget }) => setCode(currentTarget.value.replace(/\D/g, '').slice(0, DIGITS))}
      />
      <p class="muted">
        <Said of="yardCodeWhy" />
      </p>
      <button type="submit" disabled={!ready}>
        <Said of="checkIn" />
      </button>
    </form>
  );
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

function clock(instant: string, zone: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
}

/** The time on both sides of the border. */
function clocks(instant: string, language: Language): string {
  const cn = clock(instant, 'Asia/Shanghai');
  return sentence('clocks', language, { vn: clock(instant, 'Asia/Ho_Chi_Minh'), cn });
}

function minutesTo(instant: string, now: number): number {
  return Math.round((new Date(instant).getTime() - now) / 60_000);
}

/** Beyond that only the time itself is told. */
const NEAR_MINUTES = 180;

/** `08:15 Viet Nam · 09:15 China (in 12 min)`. */
function until(instant: string, now: number, language: Language): string {
  const minutes = minutesTo(instant, now);
  const time = clocks(instant, language);
  if (Math.abs(minutes) > NEAR_MINUTES) return time;
  const n = String(Math.abs(minutes));
  return `${time} (${sentence(minutes >= 0 ? 'inMinutes' : 'lateMinutes', language, { n })})`;
}

/** Relative and absolute: `in 25–40 min (14:05–14:20)`. */
function band(earliest: string, latest: string | undefined, now: number, language: Language): string {
  const ends = [earliest, ...(latest === undefined ? [] : [latest])];
  const times = ends.map((each) => clock(each, 'Asia/Ho_Chi_Minh')).join('–');
  const minutes = ends.map((each) => Math.max(0, minutesTo(each, now)));
  if (Math.max(...minutes) > NEAR_MINUTES) return times;
  const n = [...new Set(minutes)].join('–');
  return `${n === '0' ? sentence('soon', language) : sentence('inMinutes', language, { n })} (${times})`;
}
