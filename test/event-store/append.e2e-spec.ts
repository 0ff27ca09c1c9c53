import { Client } from 'pg';
import { DomainError } from '../../src/shared/domain/problem.js';
import { eventHash } from '../../src/shared/event-store/event-hash.js';
import { freshDatabase } from '../database.js';
import type { FreshDatabase } from '../database.js';
import { anyFold, bookPlace, commandOf, openSlot, slotStream } from './slot.js';
import { storeAt } from './store.js';
import type { StoreOfProcess } from './store.js';

/** Counts the events that a process reads to fold streams from now on. */
function rowsRead({ pool }: StoreOfProcess): { rows: number } {
  const read = { rows: 0 };
  const query = pool.query.bind(pool) as (asked: unknown, values?: unknown) => Promise<{ rowCount: number | null }>;
  Object.assign(pool, {
    query: async (asked: { name?: string }, values?: unknown) => {
      const answer = await query(asked, values);
      if (asked.name?.startsWith('fold')) read.rows += answer.rowCount ?? 0;
      return answer;
    },
  });
  return read;
}

describe('the event store', () => {
  let database: FreshDatabase;
  let one: StoreOfProcess;
  let two: StoreOfProcess;

  beforeEach(async () => {
    database = await freshDatabase();
    one = storeAt(database.url);
    two = storeAt(database.url);
  });
  afterEach(async () => {
    await Promise.all([one.close(), two.close()]);
    await database.drop();
  });

  async function outcomes(work: readonly Promise<unknown>[]): Promise<{ done: number; refusals: string[] }> {
    const settled = await Promise.allSettled(work);
    const refusals = settled.flatMap((each) =>
      each.status === 'rejected' ? [each.reason instanceof DomainError ? each.reason.code : String(each.reason)] : [],
    );
    return { done: settled.length - refusals.length, refusals };
  }

  it('appends, answers and reads back in order', async () => {
    const opened = await one.store.execute(openSlot('s', 2));
    expect(opened).toMatchObject({ answer: { capacity: 2 }, status: 200, replayed: false, log: { position: 1 } });
    const booked = await one.store.execute(bookPlace('s', 't1'));
    expect(booked).toMatchObject({ answer: { place: 1 }, status: 201, log: { position: 2 } });
    expect(await two.store.load(slotStream('s'))).toEqual({ state: { capacity: 2, tickets: ['t1'] }, version: 2 });
    const events = await two.store.readAfter(0, 10);
    expect(events.map((event) => [event.position, event.version, event.type])).toEqual([
      [1, 1, 'PlacesOpened'],
      [2, 2, 'PlaceBooked'],
    ]);
    expect(await two.store.readAfter(0, 10, ['PlaceBooked'])).toEqual([events[1]]);
    expect(await two.store.head()).toEqual(booked.log);
  });

  // Guards the decision in the batch and the version check under the lock: without the check in append_events the two
  // processes overwrite each other's view and the unique index, not the slot, ends the race.
  it('gives 2,000 requests in two processes exactly 100 places', async () => {
    await one.store.execute(openSlot('hot', 100));
    const work = Array.from({ length: 2_000 }, (_, n) => (n % 2 ? one : two).store.execute(bookPlace('hot', `t${n}`)));
    const { done, refusals } = await outcomes(work);
    expect(done).toBe(100);
    expect(new Set(refusals)).toEqual(new Set(['slot-full']));
    const { state, version } = await one.store.load(slotStream('hot'));
    expect(version).toBe(101);
    expect(new Set(state.tickets).size).toBe(100);
  }, 60_000);

  it('believes a refusal only when the heads it was decided on still hold', async () => {
    await one.store.execute(openSlot('s', 0));
    await outcomes([one.store.execute(bookPlace('s', 'early'))]);
    await two.store.execute({
      ...openSlot('s', 1),
      context: commandOf('widen'),
      streams: { slot: slotStream('s') },
    });
    // Process one still holds the state with no places in memory.
    expect(await one.store.execute(bookPlace('s', 'late'))).toMatchObject({ answer: { place: 1 } });
  });

  // Guards the long streams of yards and gates: without it each write of another process has all of them read again.
  it('reads of a stream that another process moved only what came after, and keeps what a load has read', async () => {
    await one.store.execute(openSlot('s', 500));
    const book = (from: number, to: number, by: StoreOfProcess) =>
      Promise.all(Array.from({ length: to - from }, (_, n) => by.store.execute(bookPlace('s', `t${from + n}`))));
    await book(0, 300, one);
    await book(300, 310, two);
    const read = rowsRead(one);
    expect(await one.store.execute(bookPlace('s', 'next'))).toMatchObject({ answer: { place: 311 } });
    expect(read.rows).toBe(11);
    await book(310, 320, two);
    expect((await one.store.load(slotStream('s'))).version).toBe(322);
    expect(read.rows).toBe(11 + 11);
    await one.store.execute(bookPlace('s', 'after'));
    expect(read.rows).toBe(11 + 11);
  });

  it('does not go on from a memory that is not of this log', async () => {
    await one.store.execute(openSlot('s', 500));
    await one.store.execute(bookPlace('s', 'gone'));
    const keeper = new Client({ connectionString: database.url });
    await keeper.connect();
    await keeper.query('TRUNCATE event, command CASCADE');
    await keeper.end();
    await two.store.execute({ ...openSlot('s', 7), context: commandOf('other') });
    await two.store.execute(bookPlace('s', 'other'));
    await two.store.execute(bookPlace('s', 'another'));
    expect((await one.store.load(slotStream('s'))).state).toEqual({ capacity: 7, tickets: ['other', 'another'] });
  });

  // Guards the command row: delete the look-up in append_events and the second run books a second place.
  it('answers a retry from the first run, also in another process and for a refusal', async () => {
    await one.store.execute(openSlot('s', 1));
    const first = await one.store.execute(bookPlace('s', 't1'));
    const again = await two.store.execute(bookPlace('s', 't1'));
    expect(again).toEqual({ ...first, replayed: true });
    expect(await two.store.answered(commandOf('book-t1'))).toEqual(again);
    await expect(one.store.execute(bookPlace('s', 't2'))).rejects.toMatchObject({ code: 'slot-full' });
    await two.store.execute({ ...openSlot('s', 5), context: commandOf('widen'), streams: { slot: slotStream('s') } });
    await expect(two.store.execute(bookPlace('s', 't2'))).rejects.toMatchObject({
      code: 'slot-full',
      parameters: { slot: 's' },
    });
    await expect(two.store.answered(commandOf('book-t2'))).rejects.toMatchObject({ code: 'slot-full' });
    expect(await one.store.answered(commandOf('never'))).toBeUndefined();
    expect((await one.store.load(slotStream('s'))).version).toBe(3);
  });

  it('carries out one of many sendings of the same command', async () => {
    await one.store.execute(openSlot('s', 10));
    const work = Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).store.execute(bookPlace('s', 'same')));
    const answers = await Promise.all(work);
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.log.position)).size).toBe(1);
    expect((await one.store.load(slotStream('s'))).version).toBe(2);
  });

  it('refuses a key that stood for another body or route, and knows keys by their sender', async () => {
    await one.store.execute(openSlot('s', 10));
    await one.store.execute(bookPlace('s', 't'));
    for (const changed of [{ bodyHash: 'other' }, { route: 'POST /other' }])
      await expect(two.store.execute(bookPlace('s', 't', changed))).rejects.toMatchObject({
        code: 'idempotency-key-reused',
      });
    const other = await two.store.execute(bookPlace('s', 't', { by: { id: 'firm-2', roles: [] } }));
    expect(other.replayed).toBe(false);
  });

  // Guards the retry of members alone: one whose fact collides inside PostgreSQL fails, and with it nobody else.
  it('lets a poisoned member fail alone beside 63 good ones', async () => {
    await one.store.execute({
      ...openSlot('facts', 1),
      personal: [{ ref: 'fact-1', subject: 'person-1', content: 'x' }],
    });
    const good = (n: number) => ({ ...openSlot(`good-${n}`, 1), context: commandOf(`good-${n}`) });
    const poisoned = { ...good(99), personal: [{ ref: 'fact-1', subject: 'person-1', content: 'y' }] };
    const work = [...Array.from({ length: 63 }, (_, n) => good(n)), poisoned].map((each) => one.store.execute(each));
    const settled = await Promise.allSettled(work);
    expect(settled.filter((each) => each.status === 'fulfilled')).toHaveLength(63);
    expect(settled[63]).toMatchObject({ status: 'rejected', reason: { code: '23505' } });
    expect((await one.store.head()).position).toBe(64);
  });

  it('keeps the facts of a command that wrote an event, and nothing of one that wrote none or was refused', async () => {
    const fact = (ref: string) => ({ personal: [{ ref, subject: 'person-1', content: 'x' }] });
    const nothing = {
      context: commandOf('nothing'),
      streams: { slot: slotStream('facts') },
      decide: () => ({ slot: [] }),
      answer: () => ({}),
    };
    const refused = {
      ...nothing,
      context: commandOf('refused'),
      decide: () => {
        throw new DomainError('slot-full', { slot: 'facts' });
      },
    };
    await one.store.execute({ ...openSlot('facts', 1), ...fact('of-written') });
    await one.store.execute({ ...nothing, ...fact('of-nothing') });
    await expect(one.store.execute({ ...refused, ...fact('of-refused') })).rejects.toMatchObject({ code: 'slot-full' });
    // A retry of what wrote nothing leaves nothing either.
    expect((await one.store.execute({ ...nothing, ...fact('of-retry') })).replayed).toBe(true);
    const { rows } = await one.pool.query<{ ref: string }>('SELECT ref FROM personal_fact ORDER BY ref');
    expect(rows).toEqual([{ ref: 'of-written' }]);
  });

  it.each([
    ['bad-text', { note: 'a\0b' }],
    ['bad-text', { note: '\ud800' }],
    ['bad-text', { list: [{ inner: '\udc00x' }] }],
    ['bad-text', { ['bad\0name']: 1 }],
    ['unsafe-number', { grams: 1.5 }],
    ['unsafe-number', { grams: 2 ** 53 }],
    ['unsafe-number', { grams: Number.NaN }],
  ])('refuses %s at the door, alone', async (code, data) => {
    const bad = {
      context: commandOf('bad'),
      streams: { it: { stream: 'bad', fold: anyFold, fresh: true } },
      decide: () => ({ it: [{ type: 'BadThing', data }] }),
      answer: () => ({}),
    };
    const [refused, fine] = await Promise.allSettled([one.store.execute(bad), one.store.execute(openSlot('fine', 1))]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { code } });
    expect(fine).toMatchObject({ status: 'fulfilled' });
    // A refusal at the door is not kept: the key may be used again for a mended body.
    expect(await one.store.answered(commandOf('bad'))).toBeUndefined();
  });

  it('finds that a stream believed fresh exists, and decides on what it holds', async () => {
    await one.store.execute(openSlot('s', 3));
    const again = { ...openSlot('s', 9), context: commandOf('again') };
    const seen: number[] = [];
    await two.store.execute({
      ...again,
      decide: ({ slot }) => {
        seen.push(slot.capacity);
        return again.decide({ slot });
      },
    });
    expect(seen).toEqual([0, 3]);
  });

  it('guards a stream that was only looked at', async () => {
    await one.store.execute(openSlot('guard', 1));
    const looks: number[] = [];
    const lookThenWrite = (key: string) => ({
      context: commandOf(key),
      streams: { looked: slotStream('guard'), written: { stream: `w-${key}`, fold: anyFold, fresh: true } },
      decide: ({ looked }: { looked: { tickets: readonly string[] } }) => {
        looks.push(looked.tickets.length);
        return { written: [{ type: 'Looked', data: { tickets: looked.tickets.length } }] };
      },
      answer: () => ({}),
    });
    await one.store.execute(lookThenWrite('a'));
    await two.store.execute(bookPlace('guard', 't'));
    await one.store.execute(lookThenWrite('b'));
    // Decided once on what memory held, found out, decided again on what is true.
    expect(looks).toEqual([0, 0, 1]);
    expect((await one.store.readStream('w-b'))[0]?.data).toEqual({ tickets: 1 });
  });

  it('writes several streams together or not at all', async () => {
    await one.store.execute(openSlot('a', 1));
    await one.store.execute(openSlot('b', 0));
    const both = {
      context: commandOf('both'),
      streams: { a: slotStream('a'), b: slotStream('b') },
      decide: () => ({
        a: [{ type: 'PlaceBooked' as const, data: { slot: 'a', ticket: 't' } }],
        b: [{ type: 'PlaceBooked' as const, data: { slot: 'b', ticket: 't' } }],
      }),
      answer: () => ({}),
    };
    await one.store.execute(both);
    const events = await one.store.readAfter(2, 10);
    expect(events.map(({ stream, metadata }) => [stream, metadata.correlationId])).toEqual([
      ['places-a', 'c-both'],
      ['places-b', 'c-both'],
    ]);
    const broken = {
      ...both,
      context: commandOf('broken'),
      answer: () => {
        throw new TypeError('broken');
      },
    };
    await expect(one.store.execute(broken)).rejects.toThrow('broken');
    expect((await one.store.head()).position).toBe(4);
  });

  it('binds every event to the one before it in its stream', async () => {
    await one.store.execute(openSlot('s', 3));
    for (const ticket of ['t1', 't2', 't3']) await (ticket === 't2' ? two : one).store.execute(bookPlace('s', ticket));
    const { rows } = await one.pool.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM event ORDER BY position`,
    );
    let prev: string | null = null;
    for (const [n, event] of (await one.store.readStream('places-s')).entries()) {
      prev = eventHash(event, prev);
      expect(rows[n]?.hash).toBe(prev);
    }
    expect(rows).toHaveLength(4);
  });
});
