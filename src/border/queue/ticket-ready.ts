import type { QueueStage } from '../../shared/domain/place.js';

/** Whether nothing is missing for a call: the declaration stands, and whoever wants out of the gate is cleared. */
export function isReady(stage: QueueStage | undefined, accepted: boolean, cleared: boolean): boolean {
  return accepted && (stage !== 'EXIT' || cleared);
}
