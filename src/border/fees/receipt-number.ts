import type { Gate } from '../../shared/domain/place.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { EventStore } from '../../shared/event-store/types.js';
import { prefixOf } from '../gates/index.js';
import { nextNumber, type CashSheet } from './domain/cash-sheet.js';
import { cashOf } from './fee-streams.js';

/** Another counter took the number meanwhile. */
class NumberTaken extends Error {
  constructor() {
    super('The number of the receipt was taken');
  }
}

export interface NextReceipt {
  readonly number: string;
  readonly day: string;
  /** Called while deciding: ends the attempt when the number is no longer the next. */
  readonly require: (sheet: CashSheet) => void;
}

/** Makes an attempt at a command with the next receipt of the day, and again as often as others were faster. */
export async function withReceipt<A>(
  store: EventStore,
  gate: Gate,
  now: Date,
  attempt: (next: NextReceipt) => Promise<A>,
): Promise<A> {
  const day = hanoiDay(now);
  const { state } = await store.load(cashOf(gate, day));
  const number = nextNumber(state, prefixOf(gate), day);
  const require = (sheet: CashSheet) => {
    if (nextNumber(sheet, prefixOf(gate), day) !== number) throw new NumberTaken();
  };
  try {
    return await attempt({ number, day, require });
  } catch (error) {
    if (!(error instanceof NumberTaken)) throw error;
    return withReceipt(store, gate, now, attempt);
  }
}
