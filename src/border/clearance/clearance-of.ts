import type { Fold } from '../../shared/domain/decider.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { clearanceFold, clearanceStream, type ClearanceView } from './domain/clearance.js';
import type { ClearanceEvent } from './domain/clearance-events.js';

/** A declaration's clearance as a guard for other contexts: {@link ClearanceView}, undefined before it was opened. */
export function clearanceOf(declaration: string): StreamOf<ClearanceView | undefined, ClearanceEvent> {
  return {
    stream: clearanceStream(declaration),
    fold: clearanceFold as Fold<ClearanceView | undefined, ClearanceEvent>,
  };
}
