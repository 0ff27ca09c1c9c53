import { keep, kept } from './device-token.js';

export type OrderKind = 'IDENTIFY' | 'RESTART' | 'PICTURE' | 'SPEAK';

export interface Order {
  readonly order: string;
  readonly kind: OrderKind;
}

const KEY = 'gate-display-done';
/** Orders end within a minute, so a few are enough to remember. */
const REMEMBERED = 20;
/** An order is over by then: a page that has run for longer and forgets that it was told to restart is told so no more. */
const ORDER_MS = 61_000;

/** Which orders this display has carried out; over a restart too, where the browser keeps anything. */
export class DoneOrders {
  private done: readonly string[] = (kept(KEY) ?? '').split(' ').filter(Boolean);

  /** Those not yet carried out. From now on they are: an order is done once, whatever becomes of it. */
  take(orders: readonly Order[], runsFor: number): Order[] {
    const fresh = orders.filter(({ order }) => !this.done.includes(order));
    if (fresh.length === 0) return fresh;
    this.done = [...this.done, ...fresh.map(({ order }) => order)].slice(-REMEMBERED);
    const remembers = keep(KEY, this.done.join(' '));
    // What it does not remember over the restart it would be told again, and restart for ever.
    return remembers || runsFor > ORDER_MS ? fresh : fresh.filter(({ kind }) => kind !== 'RESTART');
  }
}
