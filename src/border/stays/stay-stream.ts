import type { StreamOf } from '../../shared/event-store/types.js';
import type { StayEvent } from './domain/stay-events.js';
import { stayFold, type Stay } from './domain/stay.js';

/** The stays of a vehicle, by the HMAC of its plate. */
export function stayStream(vehicle: string): StreamOf<Stay, StayEvent> {
  return { stream: `stay-${vehicle}`, fold: stayFold };
}
