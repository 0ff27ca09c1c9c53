import type { Gate } from '../domain/place.js';

/** The topic on which a gate's board lives. Its deltas are RFC 7386 merge patches of the board's state. */
export function boardTopic(gate: Gate): string {
  return `board-${gate}`;
}
