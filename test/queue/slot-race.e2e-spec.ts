import {
  SetSlotCapacityHandler,
  SetSlotCapacity,
} from '../../src/border/queue/bookings/set-slot-capacity/set-slot-capacity.handler.js';
import { BookSlot, BookSlotHandler } from '../../src/border/queue/bookings/book-slot/book-slot.handler.js';
import { MoveBooking, MoveBookingHandler } from '../../src/border/queue/bookings/move-booking/move-booking.handler.js';
import { RandomCodes } from '../../src/border/queue/random-codes.js';
import { slotStream, ticketStream } from '../../src/border/queue/queue-streams.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { storeAt, type StoreOfProcess } from '../event-store/store.js';
import { startApp, type RunningApp } from '../running-app.js';
import { acceptedDeclaration } from '../../src/border/declarations/index.js';
import {
  FollowDeclaration,
  FollowDeclarationHandler,
} from '../../src/border/queue/tickets/follow-declaration/follow-declaration.handler.js';
import { accepted, at, correctedTo, outcomes } from './at-the-gate.js';

const NOW = new Date('2026-11-22T23:00:00.000Z');
const hour = (n: number) => new Date(Date.parse('2026-11-23T03:00:00.000Z') + n * 3_600_000);
const slotAt = (n: number) => `HN-1119.EXPORT.ORDINARY.${hour(n).toISOString().slice(0, 13)}`;

let running: RunningApp;
let second: StoreOfProcess;
let stores: readonly EventStore[];
let codes: RandomCodes;

beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: NOW.toISOString() });
  second = storeAt(running.databaseUrl);
  stores = [running.app.get(EventStore, { strict: false }), second.store];
  codes = running.app.get(RandomCodes, { strict: false });
}, 60_000);
afterAll(async () => {
  await second?.close();
  await running?.stop();
});

/** One of two servers, in turn. */
const storeOf = (n: number) => stores[n % 2] ?? second.store;
const book = (n: number, declaration: string, when: Date) =>
  new BookSlotHandler(storeOf(n), codes).execute(new BookSlot(declaration, when, at(NOW)));
const move = (n: number, ticket: string, when: Date) =>
  new MoveBookingHandler(storeOf(n)).execute(new MoveBooking(ticket, when, at(NOW)));
const ticketIn = async (ticket: string) => (await second.store.load(ticketStream(ticket))).state;
const taken = async (n: number) => (await second.store.load(slotStream(slotAt(n)))).state.taken;

async function capacity(from: Date, places: number): Promise<void> {
  const setting = {
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    direction: 'EXPORT',
    class: 'ORDINARY',
    perHour: places,
    bookedShare: 100,
    from,
  } as const;
  await new SetSlotCapacityHandler(second.store).execute(new SetSlotCapacity(setting, at(NOW)));
}
const declared = (count: number, firmOf: (n: number) => string) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      accepted(storeOf(n), { firm: firmOf(n), at: new Date('2026-11-22T12:00:00Z') }),
    ),
  );

describe('An hour of the queue, booked through two servers at once', () => {
  it('gives 100 places to 2,000 who want one, and tells all others that it is full', async () => {
    await capacity(hour(0), 100);
    const declarations = await declared(2_000, (n) => `firm-${n % 500}`);
    expect(await outcomes(declarations.map((each, n) => book(n, each, hour(0))))).toEqual({
      done: 100,
      'slot-full': 1_900,
    });
    const holders = await taken(0);
    expect(holders.size).toBe(100);
    const bookings = await Promise.all(declarations.map(ticketIn));
    expect(bookings.filter((ticket) => ticket !== undefined)).toHaveLength(100);
    expect(new Set(bookings.flatMap((ticket) => ticket?.facts.code ?? [])).size).toBe(100);
  }, 60_000);

  it('gives one firm its tenth and no more', async () => {
    const declarations = await declared(60, () => 'firm-of-many');
    const found = await outcomes(declarations.map((each, n) => book(n, each, hour(1))));
    expect(found).toEqual({ done: 10, 'firm-share-used': 50 });
  });

  it('gives one declaration one place, however often it is asked for', async () => {
    const [declaration = ''] = await declared(1, () => 'firm-of-one');
    const found = await outcomes(Array.from({ length: 20 }, (_, n) => book(n, declaration, hour(2 + (n % 2)))));
    expect(found).toEqual({ done: 1, 'already-booked': 19 });
    expect((await taken(2)).size + (await taken(3)).size).toBe(1);
  });

  it('gives one carrier its tenth, whoever declares for it', async () => {
    const declarations = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        accepted(storeOf(n), { firm: `firm-${n}`, at: NOW, facts: { carrier: 'carrier-of-many' } }),
      ),
    );
    const found = await outcomes(declarations.map((each, n) => book(n, each, hour(2))));
    expect(found).toEqual({ done: 10, 'firm-share-used': 30 });
  });

  it('counts a place on the carrier of the correction, and takes it back when that one has its tenth', async () => {
    const carried = (carrier: string) => accepted(storeOf(0), { firm: 'firm-shipping', at: NOW, facts: { carrier } });
    const [busy, last] = [
      await Promise.all(Array.from({ length: 9 }, () => carried('carrier-busy'))),
      carried('carrier-busy'),
    ];
    await Promise.all(busy.map((each, n) => book(n, each, hour(3))));
    const others = await Promise.all(Array.from({ length: 6 }, () => carried('carrier-other')));
    await Promise.all(others.map((each, n) => book(n, each, hour(3))));
    for (const each of others) {
      const { facts } = (await second.store.load(acceptedDeclaration(each))).state ?? {};
      if (facts) await correctedTo(second.store, each, { ...facts, carrier: 'carrier-busy' }, NOW);
    }
    // All corrections are followed at once, while another booking wants the carrier's last place.
    const follow = (n: number, each: string) =>
      new FollowDeclarationHandler(storeOf(n)).execute(new FollowDeclaration(each, at(NOW)));
    await Promise.allSettled([...others.map((each, n) => follow(n, each)), book(1, await last, hour(3))]);
    const ofBusy = [...(await taken(3)).values()].filter(({ carrier }) => carrier === 'carrier-busy');
    expect(ofBusy).toHaveLength(10);
    expect([...(await taken(3)).values()].filter(({ carrier }) => carrier === 'carrier-other')).toEqual([]);
    const followed = await Promise.all(others.map(ticketIn));
    const states = followed.map((ticket) => ticket?.status);
    expect(states.filter((status) => status === 'RELEASED').length).toBeGreaterThanOrEqual(5);
  });

  it('lets two exchange full hours neither both win nor lose a place', async () => {
    await capacity(hour(4), 1);
    const [first = '', other = ''] = await declared(2, (n) => `firm-${n}`);
    await book(0, first, hour(4));
    await book(1, other, hour(5));
    expect(await outcomes([move(0, first, hour(5)), move(1, other, hour(4))])).toEqual({ 'slot-full': 2 });
    expect([...(await taken(4)).keys(), ...(await taken(5)).keys()]).toEqual([first, other]);
  });

  it('moves a booking to one hour when it is asked for two at once', async () => {
    await capacity(hour(6), 10);
    const [ticket = ''] = await declared(1, () => 'firm-moving');
    await book(0, ticket, hour(6));
    const found = await outcomes([move(0, ticket, hour(7)), move(1, ticket, hour(8))]);
    // One after the other: both are free moves, and the place is in one hour alone.
    expect(found).toEqual({ done: 2 });
    const held = await Promise.all([6, 7, 8].map(async (n) => (await taken(n)).has(ticket)));
    expect(held.filter(Boolean)).toHaveLength(1);
    const booking = (await ticketIn(ticket))?.booking;
    expect(held[[6, 7, 8].findIndex((n) => slotAt(n) === booking?.slot)]).toBe(true);
    expect(await outcomes([move(0, ticket, hour(6))])).toEqual({ 'moves-used': 1 });
  });
});
