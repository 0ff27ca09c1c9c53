import type { FaultKind, FaultOutcome } from './fault-kinds.js';
import type { PlaceEvent } from './place-events.js';
import { refuse } from './place-problems.js';

/** That a plate is broken or gone, as often as it was told. It is of nobody: who told it is not kept. */
export interface PlateFault {
  readonly id: string;
  readonly place: string;
  readonly kind: FaultKind;
  readonly told: number;
  readonly ended: boolean;
}

/** Somebody went there, and shows by a photo what it is like now. Throws `plate-fault-ended`. */
export function end(
  { id: fault, place, ended }: PlateFault,
  outcome: FaultOutcome,
  photo: string,
  at: Date,
): Extract<PlaceEvent, { type: 'PlateFaultEnded' }> {
  if (ended) throw refuse('plate-fault-ended');
  return { type: 'PlateFaultEnded', data: { place, at: at.toISOString(), fault, outcome, photo } };
}
