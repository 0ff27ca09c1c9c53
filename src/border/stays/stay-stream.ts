import type { StreamOf } from '../../shared/event-store/types.js';
import type { StayEvent } from './domain/stay-events.js';
import { stayFold, type Stay } from './domain/stay.js';

const STREAM = 'stay-';

/** The stays of a vehicle, by the HMAC of its plate. */
export function stayStream(vehicle: string): StreamOf<Stay, StayEvent> {
  return { stream: `${STREAM}${vehicle}`, fold: stayFold };
}

/** The vehicle whose stays stand in a stream. */
export function vehicleOf(stream: string): string {
  return stream.slice(STREAM.length);
}
