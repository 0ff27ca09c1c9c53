import type { StreamOf } from '../../shared/event-store/types.js';
import { clearanceFold, clearanceStream, type Clearance } from './domain/clearance.js';
import type { ClearanceEvent } from './domain/clearance-events.js';

/** A clearance to be folded, and written, in the append that transfers its vehicle to another gate. */
export function transferredClearance(declaration: string): StreamOf<Clearance, ClearanceEvent> {
  return { stream: clearanceStream(declaration), fold: clearanceFold };
}
