import type { LaneMode } from '../../../../shared/domain/place.js';
import type { PersonalFact, Streams } from '../../../../shared/event-store/types.js';

/** How a call came about. */
export type CallWay = 'CONFIRMED' | 'AUTO' | 'BY_HAND' | 'OUT_OF_TURN' | 'ON_PAPER';
const MODE_OF: Readonly<Record<Exclude<CallWay, 'OUT_OF_TURN' | 'ON_PAPER'>, LaneMode>> = {
  CONFIRMED: 'SUGGEST',
  AUTO: 'AUTO',
  BY_HAND: 'MANUAL',
};

/** Whether a call may come about so in a mode of lane or park; out of turn in any, and on paper, where no machine suggested. */
export function fitsMode(way: CallWay, mode: LaneMode): boolean {
  return way === 'OUT_OF_TURN' || way === 'ON_PAPER' || MODE_OF[way] === mode;
}

/** Chosen by the policy, whoever confirmed it. */
export function isByPolicy(way: CallWay): boolean {
  return way === 'CONFIRMED' || way === 'AUTO';
}

/** What else is written in the append of a call. `answer` is added to the ticket's; no personal data in it. */
export interface WrittenBeside {
  readonly streams: Streams;
  readonly decide: (states: never) => Readonly<Record<string, readonly object[]>>;
  readonly answer: (after: never) => object;
  readonly personal: readonly PersonalFact[];
}
