import type { Gate } from '../../shared/domain/place.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { packsFold, packsStream, type Packs } from './domain/packs.js';
import type { PackEvent, SlipEvent } from './domain/paper-events.js';
import { slipFold, slipStream, type Slip } from './domain/slip.js';

export function packsOf(gate: Gate, day: string): StreamOf<Packs, PackEvent> {
  return { stream: packsStream(gate, day), fold: packsFold };
}

export function slipOf(number: string): StreamOf<Slip, SlipEvent> {
  return { stream: slipStream(number), fold: slipFold };
}
