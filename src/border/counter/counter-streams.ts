import type { StreamOf } from '../../shared/event-store/types.js';
import type { PlateReadEvent } from './domain/plate-read-events.js';
import { plateReadFold, type PlateReadState } from './domain/plate-read.js';

/** What a camera read, by the read's id. */
export function plateReadStream(read: string): StreamOf<PlateReadState, PlateReadEvent> {
  return { stream: `plate-read-${read}`, fold: plateReadFold };
}
