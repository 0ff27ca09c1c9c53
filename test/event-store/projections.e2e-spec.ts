import { Checkpoints } from '../../src/shared/event-store/checkpoints.js';
import { LogHealth } from '../../src/shared/event-store/log-health.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import type { RowProjection } from '../../src/shared/event-store/projection.js';
import { rebuildProjection } from '../../src/shared/event-store/projecting/rebuild.js';
import { ReadModels } from '../../src/shared/event-store/read-models.js';
import { freshDatabase } from '../database.js';
import type { FreshDatabase } from '../database.js';
import { asOwner, eventually, followingProcess, gateProcess } from './gate-process.js';
import type { GateProcess } from './gate-process.js';
import { anyFold, bookPlace, commandOf, openSlot } from './slot.js';
import type { PlaceEvent } from './slot.js';
import { SLOT_TABLE, slotRows } from './slot-rows.js';
import type { SlotRow } from './slot-rows.js';

describe('a projection', () => {
  let database: FreshDatabase;
  let gate: GateProcess;
  const others: GateProcess[] = [];

  beforeEach(async () => {
    database = await freshDatabase();
    await asOwner(database.url, SLOT_TABLE);
  });
  afterEach(async () => {
    await Promise.all([gate, ...others.splice(0)].map((each) => each.close()));
    await database.drop();
  });

  const start = (register: (gate: GateProcess) => void, env: Record<string, string> = {}) =>
    followingProcess(database.url, register, env);

  async function rows(): Promise<unknown[]> {
    return (await gate.pool.query('SELECT slot, capacity, booked_tickets AS tickets FROM slot_row ORDER BY slot')).rows;
  }

  const rebuild = (projection: RowProjection) =>
    rebuildProjection({
      ownerUrl: database.url,
      projection,
      registry: gate.registry,
      facts: gate.module.get(PersonalFacts),
      now: new Date(),
    });

  const stoppedOnes = async () => (await gate.module.get(LogHealth).state()).stopped;

  it('keeps rows and announces their changes in order, without gaps', async () => {
    gate = await start(({ registry }) => registry.project(slotRows));
    await gate.store.execute(openSlot('a', 5));
    await gate.store.execute(openSlot('b', 5));
    const last = await Promise.all(['t1', 't2', 't3'].map((ticket) => gate.store.execute(bookPlace('a', ticket))));
    const position = Math.max(...last.map(({ log }) => log.position));
    expect(await gate.module.get(ReadModels).waitFor('slot-rows', position, 5_000)).toEqual({ fresh: true, position });
    expect(await rows()).toMatchObject([
      { slot: 'a', capacity: 5 },
      { slot: 'b', capacity: 5, tickets: [] },
    ]);
    const { rows: changes } = await gate.pool.query<{ seq: number }>(
      `SELECT seq FROM board_change WHERE topic = 'slot:a' ORDER BY seq`,
    );
    expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, n) => n + 1));
    expect(changes.length).toBeGreaterThan(0);
  });

  it('says that a list is stale when the projection is behind, and never hangs', async () => {
    gate = await gateProcess(database.url);
    gate.registry.project(slotRows);
    const { log } = await gate.store.execute(openSlot('a', 5));
    const models = gate.module.get(ReadModels);
    expect(await models.waitFor('slot-rows', log.position, 50)).toEqual({ fresh: false, position: 0 });
  });

  it('gives the same rows whether two workers share the work or one did it all', async () => {
    gate = await start(({ registry }) => registry.project(slotRows));
    others.push(await start(({ registry }) => registry.project(slotRows)));
    await gate.store.execute(openSlot('a', 300));
    const work = Array.from({ length: 200 }, (_, n) => gate.store.execute(bookPlace('a', `t${n}`)));
    const position = Math.max(...(await Promise.all(work)).map(({ log }) => log.position));
    await gate.module.get(ReadModels).waitFor('slot-rows', position, 10_000);
    const [row] = (await rows()) as { tickets: string[] }[];
    const events = await gate.store.readStream('places-a');
    expect(row?.tickets).toEqual(events.slice(1).map((event) => (event.data as { ticket: string }).ticket));
  });

  // Guards the one transaction of rows and checkpoint: with the checkpoint moved apart, the rows would be projected twice.
  it('loses and repeats nothing when a worker dies between rows and checkpoint', async () => {
    gate = await gateProcess(database.url);
    await asOwner(
      database.url,
      `
      CREATE FUNCTION die_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('deaths') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
        RETURN NEW;
      END $$;
      CREATE SEQUENCE deaths; GRANT USAGE ON SEQUENCE deaths TO app;
      CREATE TRIGGER die BEFORE UPDATE OF position ON checkpoint FOR EACH ROW WHEN (NEW.name = 'slot-rows') EXECUTE FUNCTION die_once()`,
    );
    await asOwner(database.url, 'ALTER FUNCTION die_once SECURITY DEFINER');
    gate.registry.events(['PlacesOpened', 'PlaceBooked']);
    gate.registry.project(slotRows);
    await gate.store.execute(openSlot('a', 5));
    await gate.store.execute(bookPlace('a', 't1'));
    await gate.worker.start();
    await eventually('the rows', async () => (await gate.module.get(ReadModels).waitFor('slot-rows', 2, 10)).fresh);
    expect(await rows()).toEqual([{ slot: 'a', capacity: 5, tickets: ['t1'] }]);
    const { rows: deaths } = await gate.pool.query<{ n: number }>('SELECT last_value AS n FROM deaths');
    expect(deaths[0]?.n).toBeGreaterThan(1);
  });

  it('stops one projection at a poison event, the others go on; skip continues after it', async () => {
    const poisoned: RowProjection<SlotRow, PlaceEvent> = {
      ...slotRows,
      name: 'poisoned',
      announce: () => [],
      change: (event) => {
        if (event.type === 'PlaceBooked' && event.data.ticket === 'poison') throw new TypeError('cannot take this');
        return [];
      },
    };
    gate = await start(({ registry }) => {
      registry.project(slotRows);
      registry.project(poisoned);
    });
    await gate.store.execute(openSlot('a', 5));
    for (const ticket of ['t1', 'poison', 't2']) await gate.store.execute(bookPlace('a', ticket));
    await eventually('the stop', async () => (await stoppedOnes()).includes('poisoned'));
    await eventually('the other', async () => (await gate.module.get(ReadModels).waitFor('slot-rows', 4, 10)).fresh);
    const { rows: state } = await gate.pool.query(
      `SELECT position, stopped_position AS at, error FROM checkpoint WHERE name = 'poisoned'`,
    );
    expect(state).toEqual([{ position: 2, at: 3, error: 'TypeError: cannot take this' }]);
    expect(await gate.module.get(Checkpoints).retry('poisoned')).toBe(true);
    await eventually('the stop again', async () => (await stoppedOnes()).includes('poisoned'));
    expect(await gate.module.get(Checkpoints).skip('poisoned')).toBe(true);
    await eventually('the rest', async () => (await gate.module.get(ReadModels).waitFor('poisoned', 4, 10)).fresh);
    expect(await stoppedOnes()).toEqual([]);
  });

  it('stops at an event type that it does not know, and goes on by itself in a version that knows it', async () => {
    gate = await start(({ registry }) => registry.project(slotRows));
    await gate.store.execute(openSlot('a', 5));
    await gate.store.execute({
      context: commandOf('newer'),
      streams: { it: { stream: 'newer', fold: anyFold, fresh: true } },
      decide: () => ({ it: [{ type: 'FromTheFuture', data: {} }] }),
      answer: () => null,
    });
    await gate.store.execute(bookPlace('a', 't1'));
    await eventually('the stop', async () => (await stoppedOnes()).includes('slot-rows'));
    expect(await rows()).toEqual([{ slot: 'a', capacity: 5, tickets: [] }]);
    await gate.worker.stop();
    const newer = await start(({ registry }) => {
      registry.events(['FromTheFuture']);
      registry.project(slotRows);
    });
    others.push(newer);
    await eventually('the rest', async () => (await newer.module.get(ReadModels).waitFor('slot-rows', 3, 10)).fresh);
    expect(await rows()).toEqual([{ slot: 'a', capacity: 5, tickets: ['t1'] }]);
  });

  it('shows sealed facts to a projection until they are erased', async () => {
    gate = await start(({ registry }) =>
      registry.project({
        ...slotRows,
        announce: () => [],
        refs: ({ data }) => [`fact-${data.slot}`],
        change: ({ data }) => [
          {
            key: data.slot,
            apply: (_, personal) => ({
              slot: data.slot,
              capacity: 1,
              bookedTickets: [personal.read<string>(`fact-${data.slot}`) ?? 'erased'],
              openedAt: '2024-08-22T00:00:00.000Z',
            }),
          },
        ],
      } as RowProjection<SlotRow, PlaceEvent>),
    );
    const personal = [{ ref: 'fact-a', subject: 'person-1', content: '12C-123.45' }];
    await gate.store.execute({ ...openSlot('a', 1), personal });
    await gate.module.get(ReadModels).waitFor('slot-rows', 1, 5_000);
    expect(await rows()).toMatchObject([{ tickets: ['12C-123.45'] }]);
    const { rows: sealed } = await gate.pool.query<{ text: string }>(
      `SELECT encode(ciphertext, 'escape') || (SELECT string_agg(data::text || metadata::text, '') FROM event) AS text FROM personal_fact`,
    );
    expect(sealed[0]?.text).not.toContain('123');
    expect(await gate.module.get(PersonalFacts).erase('person-1')).toBe(1);
    await gate.store.execute(bookPlace('a', 't'));
    await gate.module.get(ReadModels).waitFor('slot-rows', 2, 5_000);
    expect(await rows()).toMatchObject([{ tickets: ['erased'] }]);
  });

  it('rebuilds a projection without the facts that were erased', async () => {
    const withFacts = {
      ...slotRows,
      announce: () => [],
      refs: ({ data }) => [`fact-${data.slot}`],
      change: ({ data }) => [
        {
          key: data.slot,
          apply: (_, personal) => ({
            slot: data.slot,
            capacity: 1,
            bookedTickets: [personal.read<string>(`fact-${data.slot}`) ?? 'erased'],
            openedAt: '2024-08-22T00:00:00.000Z',
          }),
        },
      ],
    } as RowProjection<SlotRow, PlaceEvent>;
    gate = await start(({ registry }) => registry.project(withFacts));
    const personal = [{ ref: 'fact-a', subject: 'person-1', content: '12C-123.45' }];
    await gate.store.execute({ ...openSlot('a', 1), personal });
    await gate.module.get(ReadModels).waitFor('slot-rows', 1, 5_000);
    await gate.module.get(PersonalFacts).erase('person-1');
    expect(await rows()).toMatchObject([{ tickets: ['12C-123.45'] }]);
    await rebuild(withFacts);
    expect(await rows()).toMatchObject([{ tickets: ['erased'] }]);
  });

  it('rebuilds beside the serving projection: the same rows, indexes and rights, and it goes on from there', async () => {
    await asOwner(database.url, 'CREATE INDEX slot_row_by_capacity ON slot_row (capacity) WHERE capacity > 1');
    gate = await start(({ registry }) => registry.project(slotRows));
    await Promise.all(Array.from({ length: 30 }, (_, n) => gate.store.execute(openSlot(`s${n}`, n))));
    const work = Array.from({ length: 300 }, (_, n) => gate.store.execute(bookPlace(`s${n % 30}`, `t${n}`)));
    const [{ events }] = await Promise.all([rebuild(slotRows), Promise.allSettled(work)]);
    expect(events).toBeGreaterThan(0);
    const { position } = await gate.store.head();
    await gate.module.get(ReadModels).waitFor('slot-rows', position, 10_000);
    const serving = await rows();
    await asOwner(
      database.url,
      `INSERT INTO slot_row VALUES ('wrong', 1, '[]', now()); UPDATE slot_row SET capacity = 7`,
    );
    await rebuild(slotRows);
    expect(await rows()).toEqual(serving);
    expect(serving).toHaveLength(30);
    await gate.store.execute(openSlot('later', 1));
    await gate.module.get(ReadModels).waitFor('slot-rows', position + 1, 5_000);
    expect(await rows()).toHaveLength(31);
    const { rows: indexes } = await gate.pool.query(
      `SELECT indexname AS name FROM pg_indexes WHERE tablename = 'slot_row' ORDER BY 1`,
    );
    expect(indexes).toEqual([{ name: 'slot_row_by_capacity' }, { name: 'slot_row_pkey' }]);
    const { rows: schemas } = await gate.pool.query(`SELECT 1 FROM pg_namespace WHERE nspname LIKE 'rebuild%'`);
    expect(schemas).toEqual([]);
  });
});
