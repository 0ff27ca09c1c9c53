import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import type { BoardClock } from '../../../shared/time/board-clock.js';
import type { Held } from '../time/data-age.js';

/** Where the connection stands. `refused`, `other-gate` and `no-board` are the server's own words. */
export type Link = 'connecting' | 'live' | 'broken' | 'refused' | 'other-gate' | 'no-board';

/** All that the screen knows. */
export interface LiveView {
  readonly link: Link;
  readonly board?: BoardState;
  readonly held?: Held;
  readonly clock?: BoardClock;
}
