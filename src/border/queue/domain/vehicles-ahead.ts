import type { QueueClass } from '../../../shared/domain/place.js';
import { withinClass } from './calling-policy.js';
import type { WaitingTicket } from './policy-inputs.js';
import type { ClassWeights } from './policy-rules.js';

/** What the number of vehicles before one depends on, beside those that wait. */
export interface OrderNow {
  readonly weights: ClassWeights;
  /** K of bounded overtaking. */
  readonly overtakingLimit: number;
  /** By ticket, how many with a later reference time went before it. */
  readonly overtaken: ReadonlyMap<string, number>;
}

/**
 * How many vehicles will probably be called before one: those before it in its class, and of each other class as many as
 * have their turns meanwhile. Nobody goes past those with an earlier reference time oftener than they may still be
 * overtaken; beyond that the order is that of the reference times. Linear in the number that waits.
 * @param others who waits for the same lanes
 */
export function vehiclesAhead(one: WaitingTicket, others: readonly WaitingTicket[], now: OrderNow): number {
  const { weights, overtakingLimit, overtaken } = now;
  const own = one.input.class;
  let [before, earlier, mostOvertaken] = [0, 0, 0];
  const present = new Map<QueueClass, number>();
  for (const other of others) {
    const { ticket, class: kind } = other.input;
    if (ticket === one.input.ticket) continue;
    if (other.reference < one.reference) {
      earlier += 1;
      mostOvertaken = Math.max(mostOvertaken, overtaken.get(ticket) ?? 0);
    }
    if (kind !== own) present.set(kind, (present.get(kind) ?? 0) + 1);
    else if (withinClass(other, one) < 0) before += 1;
  }
  let turns = before;
  for (const [kind, count] of present) {
    turns += Math.min(count, Math.ceil(((before + 1) * weights[kind]) / weights[own]));
  }
  const overtakes = earlier - turns;
  if (overtakes > 0 && turns > overtakingLimit - mostOvertaken) return earlier;
  return Math.min(turns, earlier + overtakingLimit);
}
