import { DomainError } from '../../src/shared/domain/problem.js';
import { LogHealth } from '../../src/shared/event-store/log-health.js';
import type { Deadline, Reaction } from '../../src/shared/event-store/projection.js';
import { StateCommand } from '../../src/shared/event-store/state-command.js';
import { freshDatabase } from '../database.js';
import type { FreshDatabase } from '../database.js';
import { asOwner, eventually, followingProcess, STEPPED } from './gate-process.js';
import type { GateProcess } from './gate-process.js';
import { bookPlace, commandOf, openSlot } from './slot.js';
import type { PlaceEvent } from './slot.js';
import { SLOT_TABLE, slotRows } from './slot-rows.js';

describe('what follows from an event', () => {
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

  const stoppedOnes = async () => (await gate.module.get(LogHealth).state()).stopped;

  it('sends the command of a reaction once, lists a refused one, and stops at any other error', async () => {
    const opened: string[] = [];
    const reaction: Reaction<PlaceEvent> = {
      name: 'open-overflow-on-places-opened',
      types: ['PlacesOpened'],
      react: async (event, context) => {
        if (event.type !== 'PlacesOpened' || event.data.slot.startsWith('overflow')) return;
        if (event.data.slot === 'refused') throw new DomainError('yard-full', { yard: 'y' });
        if (event.data.slot === 'broken') throw new TypeError('broken');
        opened.push(context.key);
        await gate.store.execute({ ...openSlot(`overflow-${event.data.slot}`, 1), context });
      },
    };
    gate = await start(({ registry }) => registry.react(reaction));
    await gate.store.execute(openSlot('a', 5));
    await gate.store.execute(openSlot('refused', 5));
    await gate.store.execute(openSlot('b', 5));
    await eventually('both', async () => (await gate.store.readStream('places-overflow-b')).length === 1);
    const [event] = await gate.store.readStream('places-overflow-a');
    const [cause] = await gate.store.readStream('places-a');
    expect(event?.metadata).toMatchObject({
      actor: 'system:open-overflow-on-places-opened',
      channel: 'reaction',
      causationId: cause?.id,
      correlationId: cause?.metadata.correlationId,
    });
    const { rows: refused } = await gate.pool.query('SELECT reaction, code, parameters FROM refused_reaction');
    expect(refused).toEqual([{ reaction: reaction.name, code: 'yard-full', parameters: { yard: 'y' } }]);
    // Everything once more from the start: the keys are known, nothing is opened twice.
    await gate.worker.stop();
    await gate.pool.query(`UPDATE checkpoint SET position = 0 WHERE name = $1`, [reaction.name]);
    const again = await start(({ registry }) => registry.react(reaction));
    others.push(again);
    await eventually('the repetition', async () => opened.length === 4);
    await gate.store.execute(openSlot('broken', 5));
    await eventually('the stop', async () => (await stoppedOnes()).includes(reaction.name));
    expect(await gate.store.readStream('places-overflow-a')).toHaveLength(1);
    expect(await gate.store.readStream('places-overflow-b')).toHaveLength(1);
    expect(new Set(opened).size).toBe(2);
  });

  const closing: Deadline<PlaceEvent> = {
    kind: 'close-slot',
    types: ['PlacesOpened', 'PlaceBooked'],
    schedule: (event) =>
      event.type === 'PlacesOpened' && event.data.slot.startsWith('closed')
        ? []
        : event.type === 'PlacesOpened'
          ? [
              {
                set: {
                  id: `close-slot:${event.data.slot}`,
                  kind: 'close-slot',
                  subject: event.data.slot,
                  dueAt: new Date('2024-08-22T00:30:00.000Z'),
                  data: { capacity: event.data.capacity },
                },
              },
            ]
          : [{ clear: `close-slot:${event.data.slot}` }],
    fire: async ({ subject }, context) => {
      await gate.store.execute({ ...openSlot(`closed-${subject}`, 0), context });
    },
  };

  it('fires a deadline once, when the clock comes to it, and not when it was cleared', async () => {
    gate = await start(({ registry }) => registry.deadline(closing), STEPPED);
    await gate.store.execute(openSlot('a', 1));
    await gate.store.execute(openSlot('b', 1));
    await gate.store.execute(bookPlace('b', 't'));
    await gate.steps.tick(new Date('2024-08-22T00:29:00.000Z'));
    expect(await gate.store.readStream('places-closed-a')).toEqual([]);
    const { position } = await gate.steps.tick(new Date('2024-08-22T00:30:00.000Z'));
    const [fired] = await gate.store.readStream('places-closed-a');
    expect(fired).toMatchObject({ position, metadata: { channel: 'deadline', actor: 'system:deadline:close-slot' } });
    expect(await gate.store.readStream('places-closed-b')).toEqual([]);
    await gate.steps.tick(new Date('2024-08-22T02:00:00.000Z'));
    expect(await gate.store.readStream('places-closed-a')).toHaveLength(1);
  });

  it('fires a deadline on time that was written while a later one was waited for', async () => {
    const began = Date.now();
    const inSeconds: Deadline<PlaceEvent> = {
      ...closing,
      schedule: ({ type, data }) => {
        if (type !== 'PlacesOpened' || data.capacity === 0) return [];
        const dueAt = new Date(began + data.capacity * 1000);
        return [{ set: { id: `close-slot:${data.slot}`, kind: 'close-slot', subject: data.slot, dueAt, data: {} } }];
      },
    };
    gate = await start(({ registry }) => registry.deadline(inSeconds));
    await gate.store.execute(openSlot('late', 3_600));
    await eventually('the later deadline', async () => (await gate.pool.query('SELECT FROM deadline')).rowCount === 1);
    const seconds = Math.ceil((Date.now() - began) / 1000) + 1;
    await gate.store.execute(openSlot('soon', seconds));
    await eventually('the sooner', async () => (await gate.store.readStream('places-closed-soon')).length === 1);
    // Whoever was not woken would look again five seconds after the first was written.
    expect(Date.now()).toBeLessThan(began + seconds * 1000 + 1_500);
    expect(await gate.store.readStream('places-closed-late')).toEqual([]);
  });

  it('settles a step of the clock only when everything that follows has happened, and quickly', async () => {
    const acted: string[] = [];
    const chain: Reaction<PlaceEvent> = {
      name: 'chain',
      types: ['PlacesOpened'],
      react: async (event, context) => {
        const depth = Number(event.data.slot.split('-').at(-1));
        if (depth < 5) await gate.store.execute({ ...openSlot(`chain-${depth + 1}`, 1), context });
      },
    };
    gate = await start(({ registry }) => {
      registry.project(slotRows);
      registry.react(chain);
      registry.follow({
        name: 'watcher',
        types: ['PlacesOpened'],
        position: 0,
        start: () => undefined,
        apply: () => undefined,
        act: async (now) => void acted.push(now.toISOString()),
      });
    }, STEPPED);
    await gate.store.execute(openSlot('chain-1', 1));
    const { position } = await gate.steps.tick(new Date('2024-08-22T00:01:00.000Z'));
    expect(position).toBe(5);
    expect(await rows()).toHaveLength(5);
    expect(acted.at(-1)).toBe('2024-08-22T00:01:00.000Z');
    const started = performance.now();
    for (let minute = 2; minute <= 101; minute++)
      await gate.steps.tick(new Date(Date.parse('2024-08-22T00:00:00.000Z') + minute * 60_000));
    // A simulated day is 1,440 steps; the bound leaves room for a busy machine.
    expect((performance.now() - started) / 100).toBeLessThan(50);
    expect(acted.at(-1)).toBe('2024-08-22T01:41:00.000Z');
  });

  it('lets a follower act at once, and under load a few times a second with all that came', async () => {
    const acted: number[] = [];
    const watcher = {
      name: 'watcher',
      types: ['PlacesOpened'],
      position: 0,
      start: () => undefined,
      apply: () => undefined,
      act: async () => void acted.push(watcher.position),
    };
    gate = await start(({ registry }) => registry.follow(watcher));
    const started = performance.now();
    let opened = 0;
    while (performance.now() - started < 600) await gate.store.execute(openSlot(`s-${++opened}`, 1));
    await eventually('the last', async () => acted.at(-1) === opened);
    const most = (performance.now() - started) / 50 + 2;
    expect(opened).toBeGreaterThan(most);
    expect(acted.length).toBeLessThanOrEqual(most);
    expect(acted.length).toBeGreaterThan(2);
  });

  it('runs a follower in one process at a time, and in another when that one ends', async () => {
    const follower = (seen: number[]) => ({
      name: 'watcher',
      types: ['PlacesOpened'],
      position: 0,
      start: () => void (seen.length = 0),
      apply: (events: readonly { position: number }[]) => void seen.push(...events.map(({ position }) => position)),
      act: async () => undefined,
    });
    const [one, two]: [number[], number[]] = [[], []];
    gate = await start(({ registry }) => registry.follow(follower(one)));
    others.push(await start(({ registry }) => registry.follow(follower(two))));
    await gate.store.execute(openSlot('a', 1));
    await gate.store.execute(bookPlace('a', 't'));
    await gate.store.execute(openSlot('b', 1));
    await eventually('one', async () => one.length === 2);
    expect(two).toEqual([]);
    await gate.worker.stop();
    await eventually('two', async () => two.length === 2);
    expect(two).toEqual([1, 3]);
  });

  it('brings the facts of state-stored modules to the log, each once', async () => {
    gate = await start(() => undefined);
    others.push(await start(() => undefined));
    const commands = gate.module.get(StateCommand);
    for (let n = 0; n < 5; n++)
      await commands.run(commandOf(`firm-${n}`, { by: { id: 'admin-1', roles: ['ADMIN'] } }), async (_, outbox) =>
        outbox({ stream: 'firm-x', event: { type: 'FirmRegistered', data: { n } } }),
      );
    await eventually('the facts', async () => (await gate.store.readStream('firm-x')).length === 5);
    const events = await gate.store.readStream('firm-x');
    expect(events.map(({ data }) => data)).toEqual([0, 1, 2, 3, 4].map((n) => ({ n })));
    expect(events[0]?.metadata).toMatchObject({ actor: 'admin-1', correlationId: 'c-firm-0' });
    const { rows: strangers } = await gate.pool.query('SELECT id FROM outbox WHERE id <> ALL ($1)', [
      events.map(({ id }) => id),
    ]);
    expect(strangers).toEqual([]);
    await eventually('all marked as delivered', async () => {
      const { rows: left } = await gate.pool.query('SELECT id FROM outbox WHERE delivered_at IS NULL');
      return left.length === 0;
    });
    expect(await gate.store.readStream('firm-x')).toHaveLength(5);
  });
});
