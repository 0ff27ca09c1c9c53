import type { StreamOf } from '../../../shared/event-store/types.js';
import type { OutOfTurnEvent } from '../domain/out-of-turn-events.js';
import { outOfTurnFold, outOfTurnStreamName, type OutOfTurnState } from '../domain/out-of-turn.js';

/** A call out of turn with its second person. */
export function outOfTurnStream(call: string): StreamOf<OutOfTurnState, OutOfTurnEvent> {
  return { stream: outOfTurnStreamName(call), fold: outOfTurnFold };
}
