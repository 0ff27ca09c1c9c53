import { IN_VAIN_EVERYTHING_ELSE } from './everything-else.js';
import { IN_VAIN_LEISURE_AND_LEARNING } from './leisure-and-learning.js';
import { IN_VAIN_NATURE_PRICES_AND_HEALTH } from './nature-prices-and-health.js';
import { IN_VAIN_NEAR_TO_OURS } from './near-to-ours.js';
import { IN_VAIN_QUARRELS_WORK_AND_STATE } from './quarrels-work-and-state.js';
import { IN_VAIN_SOUNDS_LIKE_OURS } from './sounds-like-ours.js';

/** Whole questions that nothing here answers; none of them is in the sets that the assistant is measured by. */
export const ASKED_IN_VAIN: readonly string[] = [
  ...Object.values(IN_VAIN_NATURE_PRICES_AND_HEALTH).flat(),
  ...Object.values(IN_VAIN_QUARRELS_WORK_AND_STATE).flat(),
  ...Object.values(IN_VAIN_LEISURE_AND_LEARNING).flat(),
  ...IN_VAIN_NEAR_TO_OURS,
  ...IN_VAIN_SOUNDS_LIKE_OURS,
  ...IN_VAIN_EVERYTHING_ELSE,
];
