import type { Day } from '../day.js';
import type { Underway } from '../journey.js';

/** Something that goes wrong. It finds by itself whom it meets. */
export type Trouble = (day: Day, underway: readonly Underway[]) => Promise<void>;
