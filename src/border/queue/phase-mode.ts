import type { LaneMode } from '../../shared/domain/place.js';
import { binds, type PhaseRules } from '../gates/index.js';
import type { TicketFacts } from './domain/queue-events.js';

/** The mode of a lane or park as it counts for a vehicle: nobody whom the gate's phase does not bind is called by the machine. */
export function modeIn(phase: PhaseRules, mode: LaneMode, vehicle: TicketFacts): LaneMode {
  return mode === 'AUTO' && !binds(phase, vehicle) ? 'SUGGEST' : mode;
}
