import { useContext } from 'preact/hooks';
import { DIRECTIONS, type Direction } from '../../../src/shared/domain/place.js';
import type { Ticket, WalkIn } from './api.js';
import type { Told } from './told.js';
import { Keys } from './keys.js';
import { LanguageContext, Said, SaidInAll } from './said.js';
import {
  LANGUAGES,
  LANGUAGE_NAMES,
  cargoWords,
  directionWords,
  type Cargo,
  type Language,
  type WordName,
} from './words.js';

export function Welcome({ onChoose }: { onChoose: (language: Language) => void }) {
  return (
    <>
      <h1 class="in-all">
        <SaidInAll of="welcome" />
      </h1>
      <div class="choices three">
        {LANGUAGES.map((language) => (
          <button type="button" key={language} lang={language} class="big primary" onClick={() => onChoose(language)}>
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
      </div>
      <p class="in-all small">
        <SaidInAll of="choose" />
      </p>
    </>
  );
}

const ARROWS: Readonly<Record<Direction, string>> = { EXPORT: '↗', IMPORT: '↙' };

export function AskDirection({ onChoose }: { onChoose: (direction: Direction) => void }) {
  const language = useContext(LanguageContext);
  return (
    <>
      <h1>
        <Said of="direction" />
      </h1>
      <div class="choices two">
        {DIRECTIONS.map((direction) => (
          <button
            type="button"
            key={direction}
            class={`big ${direction.toLowerCase()}`}
            onClick={() => onChoose(direction)}
          >
            <span aria-hidden="true" class="arrow">
              {ARROWS[direction]}
            </span>
            {directionWords[direction][language]}
          </button>
        ))}
      </div>
    </>
  );
}

export function AskCargo({ onChoose }: { onChoose: (cargo: Cargo) => void }) {
  const language = useContext(LanguageContext);
  return (
    <>
      <h1>
        <Said of="cargo" />
      </h1>
      <div class="choices list">
        {(Object.keys(cargoWords) as Cargo[]).map((cargo) => (
          <button type="button" key={cargo} class="big" onClick={() => onChoose(cargo)}>
            {cargoWords[cargo][language]}
          </button>
        ))}
      </div>
    </>
  );
}

const SHORTEST_PLATE = 6;
const LONGEST_PLATE = 10;

export function AskPlate({
  value,
  onTell,
  onNext,
}: {
  value: string;
  onTell: (plate: string) => void;
  onNext: () => void;
}) {
  return (
    <>
      <h1>
        <Said of="plate" />
      </h1>
      <output class="typed">{value || '–'}</output>
      <Keys
        kind="plate"
        onType={(key) => value.length < LONGEST_PLATE && onTell(value + key)}
        onErase={() => onTell(Array.from(value).slice(0, -1).join(''))}
      />
      <button type="button" class="big primary" disabled={value.length < SHORTEST_PLATE} onClick={onNext}>
        <Said of="next" />
      </button>
    </>
  );
}

interface DigitsAsked {
  readonly title: WordName;
  readonly why: WordName;
  readonly value: string;
  readonly most: number;
  readonly ready: boolean;
  readonly skip?: boolean;
  readonly busy?: boolean;
  readonly onTell: (value: string) => void;
  readonly onNext: () => void;
  readonly other?: { readonly title: WordName; readonly onPress: () => void };
}

export function AskDigits({ title, why, value, most, ready, skip, busy, onTell, onNext, other }: DigitsAsked) {
  return (
    <>
      <h1>
        <Said of={title} />
      </h1>
      <p>
        <Said of={why} />
      </p>
      <output class="typed">{value || '–'}</output>
      <Keys
        kind="digits"
        onType={(key) => value.length < most && onTell(value + key)}
        onErase={() => onTell(value.slice(0, -1))}
      />
      <div class="choices two">
        {other && (
          <button type="button" class="big" disabled={busy} onClick={other.onPress}>
            <Said of={other.title} />
          </button>
        )}
        <button type="button" class="big primary" disabled={!ready || busy} onClick={onNext}>
          <Said of={busy ? 'sending' : skip ? 'skip' : 'next'} />
        </button>
      </div>
    </>
  );
}

export function Confirm({ told, busy, onSend }: { told: Told; busy: boolean; onSend: () => void }) {
  const language = useContext(LanguageContext);
  const { direction, cargo, plate, phone } = told;
  return (
    <>
      <h1>
        <Said of="confirm" />
      </h1>
      <output class={`typed ${direction?.toLowerCase() ?? ''}`}>{plate}</output>
      <ul class="facts">
        {direction && <li>{directionWords[direction][language]}</li>}
        {cargo && <li>{cargoWords[cargo][language]}</li>}
        {phone && <li>{phone}</li>}
      </ul>
      <button type="button" class="big primary" disabled={busy} onClick={onSend}>
        <Said of={busy ? 'sending' : 'register'} />
      </button>
    </>
  );
}

interface DoneWith {
  readonly ticket: Ticket;
  readonly walkIn: WalkIn | undefined;
  readonly busy: boolean;
  readonly onPrint: () => void;
  readonly onEnd: () => void;
}

export function Done({ ticket, walkIn, busy, onPrint, onEnd }: DoneWith) {
  return (
    <>
      <h1>
        <span aria-hidden="true" class="tick">
          ✓
        </span>{' '}
        <Said of="done" />
      </h1>
      <output class="code">{ticket.code}</output>
      <p>
        <Said of="doneWhy" />
      </p>
      <ul class="missing">
        {walkIn?.missing.map(({ path, message }) => (
          <li key={path}>{message ?? path}</li>
        ))}
      </ul>
      <div class="choices two">
        <button type="button" class="big" disabled={busy} onClick={onPrint}>
          <Said of={busy ? 'printing' : 'print'} />
        </button>
        <button type="button" class="big primary" onClick={onEnd}>
          <Said of="finish" />
        </button>
      </div>
    </>
  );
}

export function SeeStaff({ plate, onEnd }: { plate: string; onEnd: () => void }) {
  return (
    <>
      <h1>
        <Said of="seeStaff" />
      </h1>
      <output class="typed">{plate}</output>
      <p>
        <Said of="seeStaffWhy" />
      </p>
      <button type="button" class="big primary" onClick={onEnd}>
        <Said of="finish" />
      </button>
    </>
  );
}
