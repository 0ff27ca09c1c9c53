import type { BoardState, CountView } from '../../../../src/border/board/board-state/board-state.js';
import { DIRECTIONS, type Direction } from '../../../../src/shared/domain/place.js';
import { useTurn } from '../hooks.js';
import { gateModeNow, type ModeNow } from '../mode-now.js';
import { pagesOf } from '../pages.js';
import { hanoiMoment } from '../time/wall-time.js';
import { waitsOf, waitText } from '../waits.js';
import { classWords, directionWords, modeWords, words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';

/** Classes that stand side by side; further ones take turns. */
const CLASSES_AT_ONCE = 3;
const TURN_MS = 6_000;
/** An opening that lasts longer than this needs no end on the screen. */
const SAID_AHEAD_MS = 24 * 3_600_000;

interface StateProps {
  readonly board: BoardState;
  readonly now: number;
  readonly language: Language;
}

/** For each direction: open or not, until when, and how long which class waits. */
export function GateState(props: StateProps) {
  return (
    <section class="state">
      {DIRECTIONS.map((direction) => (
        <DirectionState key={direction} {...props} direction={direction} />
      ))}
    </section>
  );
}

function DirectionState({ board, now, language, direction }: StateProps & { direction: Direction }) {
  const { mode, until } = gateModeNow(board.calendars, direction, now);
  const pages = pagesOf(waitsOf(board.counts, direction), CLASSES_AT_ONCE);
  const [turn] = useTurn(pages.length, TURN_MS);
  const waits = pages[turn] ?? [];
  return (
    <div class="row" data-direction={direction}>
      <span class="direction">
        <Icon of={direction} /> {directionWords[direction][language]}
      </span>
      <span class="mode" data-mode={mode}>
        <Icon of={mode} /> {modeWords[mode][language]}
        <Until mode={mode} until={until} now={now} language={language} />
      </span>
      <span class="waits">
        {waits.length === 0 && <span class="none">{words.noWaiting[language]}</span>}
        {waits.map((count) => (
          <Wait key={count.class} count={count} language={language} />
        ))}
      </span>
    </div>
  );
}

function Until({ mode, until, now, language }: ModeNow & { now: number; language: Language }) {
  if (until === undefined || (mode !== 'CLOSED' && until - now > SAID_AHEAD_MS)) return null;
  return (
    <small class="until">
      {mode === 'CLOSED' && '· '}
      {(mode === 'CLOSED' ? words.opens : words.until)[language]} <Figures text={hanoiMoment(until, now)} />
    </small>
  );
}

function Wait({ count, language }: { count: CountView; language: Language }) {
  return (
    <span class="wait">
      <small>{classWords[count.class][language]}</small>
      <Figures text={words.vehicles[language].replace('{n}', String(count.waiting))} />
      {count.medianWaitMinutes != null && (
        <Figures name="minutes" text={`~${waitText(count.medianWaitMinutes, language)}`} />
      )}
    </span>
  );
}
