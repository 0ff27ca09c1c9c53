import type { Gate } from '../../shared/domain/place.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';

/** An officer acts at the gate where he is posted; throws `wrong-gate`. What this product sends itself may act anywhere. */
export function requirePostedAt(gate: Gate, { by }: CommandContext): void {
  if (!by.system && by.gate !== gate) throw refuse('wrong-gate');
}
