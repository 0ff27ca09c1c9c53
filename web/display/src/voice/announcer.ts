import { useEffect, useRef } from 'preact/hooks';
import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import { shortCode } from '../short-code.js';
import { yardCallsOf } from '../yard-calls.js';
import { SPOKEN, type Clip } from './clips.js';
import type { Player } from './player.js';
import { sentenceOf } from './sentence.js';

/** Each call is said twice in each language. */
const TIMES = 2;
/** A call that could not be said for so many others before it is not said late. */
const WAITING = 12;

/** Says new calls one after the other, aloud as the last answer of the product told. */
export class Announcer {
  private known: ReadonlySet<string> | undefined;
  private waiting: { readonly clips: readonly Clip[]; readonly volume: number }[] = [];
  private speaking = false;
  private player: Promise<Player> | undefined;
  /** 0 to 100; 0 says nothing. */
  volume = 0;

  /** What stands on the first board was called before; the display does not say it again after a restart. */
  hear(board: Pick<BoardState, 'lanes' | 'yards' | 'prefix'>): void {
    const calls = yardCallsOf(board);
    const nameOf = ({ code, kind, label }: (typeof calls)[number]) => `${code} ${kind} ${label}`;
    const before = this.known;
    this.known = new Set(calls.map(nameOf));
    if (!before || this.volume === 0) return;
    const fresh = calls.filter((call) => !before.has(nameOf(call))).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    for (const call of fresh) this.say(sentenceOf({ ...call, code: shortCode(call.code, board.prefix) }), this.volume);
  }

  /** Puts a sentence at the end of those that wait; also on a display that else says nothing. */
  say(clips: readonly Clip[], volume: number): void {
    this.waiting = [...this.waiting, { clips, volume }].slice(-WAITING);
    if (!this.speaking) void this.speak();
  }

  private async speak(): Promise<void> {
    this.speaking = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift())
      // Without sound the display is what it was: who tests it hears nothing.
      await this.saidIn(next.clips, next.volume).catch(() => undefined);
    this.speaking = false;
  }

  private async saidIn(clips: readonly Clip[], volume: number): Promise<void> {
    this.player ??= import('./player.js').then(({ Player: Made }) => new Made());
    const player = await this.player;
    for (let time = 0; time < TIMES; time++) for (const language of SPOKEN) await player.say(language, clips, volume);
  }
}

/** An announcer that hears the board as it changes, when this display speaks. */
export function useAnnouncer(): Announcer {
  const announcer = useRef<Announcer>();
  announcer.current ??= new Announcer();
  return announcer.current;
}

/** Lets an announcer hear each state of the board. */
export function useHearing(announcer: Announcer, board: BoardState | undefined): void {
  useEffect(() => {
    if (board) announcer.hear(board);
  }, [board?.lanes, board?.yards]);
}
