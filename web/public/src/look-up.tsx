import { useId, useRef, useState } from 'preact/hooks';
import type { FoundTicket, GateLanes } from './answers.js';
import { HANOI, wallClock } from '../../shared/time/instants.js';
import { ask, Failure } from './api.js';
import { Message } from './message.jsx';
import { filled, Said, sentence, useLanguage } from './said.jsx';
import type { Kind } from './sign.jsx';
import { bothClocks } from './times.js';
import { directionWords, laneWords } from './code-words.js';
import type { Language, WordName } from './words.js';

interface Found {
  readonly ticket: FoundTicket;
  readonly lane?: { readonly kind: keyof typeof laneWords; readonly label: string };
  readonly at: number;
}

const KIND_OF: Readonly<Record<FoundTicket['status'], Kind>> = {
  BOOKED: 'waiting',
  TRANSFERRED: 'waiting',
  WAITING: 'waiting',
  HOLDING: 'waiting',
  CALLED: 'open',
  ADMITTED: 'open',
  NO_SHOW: 'held',
  DONE: 'open',
  RELEASED: 'closed',
};

/** A ticket by its code and the end of its plate: what it means and where to go now. */
export function LookUp({ now }: { now: number }) {
  const language = useLanguage();
  const [code, setCode] = useState('');
  const [plateEnd, setPlateEnd] = useState('');
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<string>();
  const [wrong, setWrong] = useState<'code' | 'plate'>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const look = async () => {
    const written = codeOf(code);
    const fault =
      written === undefined ? 'code' : plateEnd.replace(/[^\p{L}\d]/gu, '').length < 3 ? 'plate' : undefined;
    setWrong(fault);
    setFailure(undefined);
    if (fault) {
      form.current?.querySelector<HTMLElement>(`[name=${fault}]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const asked = new URLSearchParams({ code: written ?? '', plateEnd: plateEnd.trim().slice(-6) });
      const ticket = await ask<FoundTicket>(`ticket-lookup?${asked.toString()}`, language);
      const lane = ticket.lane === null ? undefined : await laneOf(ticket, language);
      setFound({ ticket, at: now, ...(lane && { lane }) });
    } catch (error) {
      const said = error instanceof Failure ? error.code : 'offline';
      setFailure(said);
      if (said !== 'offline') setFound(undefined);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="ticket" class="look-up">
      <h2 id="ticket">
        <Said of="lookUp" />
      </h2>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Field
          name="code"
          label="code"
          hint="codeHint"
          value={code}
          wrong={wrong === 'code' ? 'codeWrong' : undefined}
          onType={setCode}
        />
        <Field
          name="plate"
          label="plateEnd"
          hint="plateHint"
          value={plateEnd}
          wrong={wrong === 'plate' ? 'plateWrong' : undefined}
          onType={setPlateEnd}
        />
        <button type="submit" class="primary" aria-disabled={busy}>
          <Said of={busy ? 'finding' : found ? 'findAgain' : 'find'} />
        </button>
      </form>
      <div role="status">
        {failure && <Refused code={failure} />}
        {found && <FoundCard found={found} now={now} />}
      </div>
    </section>
  );
}

interface FieldAsked {
  readonly name: string;
  readonly label: WordName;
  readonly hint: WordName;
  readonly value: string;
  readonly wrong: WordName | undefined;
  readonly onType: (text: string) => void;
}

function Field({ name, label, hint, value, wrong, onType }: FieldAsked) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        <Said of={label} />
      </label>
      <input
        id={id}
        name={name}
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong !== undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={wrong ? 'wrong' : 'muted'}>
        <Said of={wrong ?? hint} />
      </p>
    </div>
  );
}

function Refused({ code }: { code: string }) {
  const [title, why]: [WordName, WordName] =
    code === 'offline'
      ? ['failed', 'failedWhy']
      : code === 'too-many-requests'
        ? ['tooMany', 'tooManyWhy']
        : ['notFound', 'notFoundWhy'];
  return (
    <Message kind={code === 'not-found' ? 'closed' : 'held'} title={<Said of={title} />}>
      <p>
        <Said of={why} />
      </p>
    </Message>
  );
}

function FoundCard({ found: { ticket, lane, at }, now }: { found: Found; now: number }) {
  const language = useLanguage();
  const { status, direction, hour, goTo, binding } = ticket;
  const place = lane ? filled(laneWords[lane.kind], language, { n: lane.label }) : (ticket.lane ?? '');
  const means: WordName = status === 'ADMITTED' && place === '' ? 'ADMITTED_NOWHERE' : status;
  return (
    <div class={`ticket ${direction.toLowerCase()}`}>
      <p class="ticket-code">{ticket.code}</p>
      <p class="ticket-direction">{directionWords[direction][language]}</p>
      <Message kind={KIND_OF[status]} title={sentence(means, language, { lane: place })}>
        {goTo && (
          <p>
            <Said of="goTo" with={{ words: goTo.words[language] }} />
          </p>
        )}
        {status === 'BOOKED' && hour !== null && (
          <p>
            <Said of="bookedFor" with={{ time: bothClocks(Date.parse(hour), now, language) }} />
          </p>
        )}
      </Message>
      {!binding && (
        <p>
          <Said of="notBinding" />
        </p>
      )}
      <p class="muted">
        <Said of="seenAt" with={{ time: wallClock(at, HANOI) }} />
      </p>
    </div>
  );
}

/** `hn e 0417` as the gate writes it, `HN-E-0417`; undefined for what is no code. */
function codeOf(text: string): string | undefined {
  const [, gate, direction, number] =
    /^([A-Z]{2})[^A-Z0-9]*([EI])[^A-Z0-9]*(\d{4,9})$/.exec(text.trim().toUpperCase()) ?? [];
  return gate && direction && number ? `${gate}-${direction}-${number}` : undefined;
}

/** What a lane is called at its gate; without an answer its name must do. */
async function laneOf({ gate, lane }: FoundTicket, language: Language): Promise<Found['lane']> {
  const known = await ask<GateLanes>(`gates/${gate}`, language).catch(() => undefined);
  const found = known?.lanes.find((each) => each.lane === lane);
  return found && { kind: found.kind, label: found.label };
}
