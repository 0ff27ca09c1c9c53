import type { LaneMode } from '../../../shared/domain/place.js';

/** How a call came about, and the modes of lane or park in which it may. */
export type CallWay = 'CONFIRMED' | 'AUTO' | 'BY_HAND';
export const MODE_OF: Readonly<Record<CallWay, LaneMode>> = { CONFIRMED: 'SUGGEST', AUTO: 'AUTO', BY_HAND: 'MANUAL' };
