import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { Clock } from '../../src/shared/clock/clock.js';
import { Config } from '../../src/shared/config/config.js';
import { LogPool } from '../../src/shared/database/pools.js';
import { DomainError } from '../../src/shared/domain/problem.js';
import { EventStoreModule } from '../../src/shared/event-store/event-store.module.js';
import { StateCommand } from '../../src/shared/event-store/state-command.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { emptyDatabase, freshDatabase } from '../database.js';
import type { FreshDatabase } from '../database.js';
import { commandOf, openSlot } from './slot.js';

describe('a process of the gate', () => {
  let database: FreshDatabase;
  const started: TestingModule[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((module) => module.close()));
    await database.drop();
  });

  async function start(env: Record<string, string> = {}): Promise<TestingModule> {
    const module = await Test.createTestingModule({ imports: [EventStoreModule] })
      .overrideProvider(Config)
      .useValue(Config.from({ NODE_ENV: 'test', DATABASE_URL: database.url, ...env }))
      .compile();
    started.push(module);
    await module.init();
    return module;
  }

  it('refuses to start on a database that was not migrated', async () => {
    database = await emptyDatabase();
    await expect(start()).rejects.toThrow();
  });

  it('refuses a clock that does not fit the database', async () => {
    database = await freshDatabase();
    await start();
    await expect(start({ CLOCK: 'stepped' })).rejects.toThrow('lives in real time');
  });

  it('keeps simulated time across processes and restarts', async () => {
    database = await freshDatabase();
    const env = { CLOCK: 'stepped', CLOCK_START: '2024-08-22T00:00:00.000Z' };
    const first = await start(env);
    expect(first.get(Clock).now().toISOString()).toBe('2024-08-22T00:00:00.000Z');
    const later = await start({ ...env, CLOCK_START: '2030-01-01T00:00:00.000Z' });
    expect(later.get(Clock).now().toISOString()).toBe('2024-08-22T00:00:00.000Z');
    await first.get(EventStore).execute(openSlot('s', 1));
    expect((await first.get(EventStore).readStream('places-s'))[0]?.recordedAt).toEqual(first.get(Clock).now());
    await expect(start()).rejects.toThrow('lives in simulated time');
  });

  it('runs a scaled clock from the same instant everywhere', async () => {
    database = await freshDatabase();
    const env = { CLOCK: 'scaled', CLOCK_START: '2024-08-22T00:00:00.000Z', CLOCK_SCALE: '1000' };
    const [one, two] = [await start(env), await start(env)];
    await new Promise((resolve) => setTimeout(resolve, 50));
    const apart = Math.abs(one.get(Clock).now().getTime() - two.get(Clock).now().getTime());
    expect(apart).toBeLessThan(10_000);
    expect(one.get(Clock).now().getTime()).toBeGreaterThan(Date.parse('2024-08-22T00:00:50.000Z'));
  });

  it('carries out a state-stored command once, with its facts', async () => {
    database = await freshDatabase();
    const module = await start();
    const commands = module.get(StateCommand);
    let runs = 0;
    const run = () =>
      commands.run(
        commandOf('make-firm'),
        async (manager, outbox) => {
          runs++;
          await manager.query(
            `INSERT INTO deadline (id, kind, subject, due_at, data) VALUES ('d', 'k', 's', now(), '{}')`,
          );
          outbox({ stream: 'firm-1', event: { type: 'FirmRegistered', data: { firm: 'firm-1' } } });
          return { firm: 'firm-1' };
        },
        201,
      );
    const [one, two] = await Promise.all([run(), run()]);
    expect([one.replayed, two.replayed].filter(Boolean)).toHaveLength(1);
    expect(one).toMatchObject({ answer: { firm: 'firm-1' }, status: 201 });
    expect(runs).toBe(1);
    const { rows } = await module.get(LogPool).query('SELECT stream, type, data FROM outbox');
    expect(rows).toEqual([{ stream: 'firm-1', type: 'FirmRegistered', data: { firm: 'firm-1' } }]);
  });

  it('keeps the refusal of a state-stored command and undoes its changes', async () => {
    database = await freshDatabase();
    const module = await start();
    const commands = module.get(StateCommand);
    const refused = () =>
      commands.run(commandOf('bad'), async (manager) => {
        await manager.query(
          `INSERT INTO deadline (id, kind, subject, due_at, data) VALUES ('d', 'k', 's', now(), '{}')`,
        );
        throw new DomainError('firm-known', { firm: 'f' });
      });
    await expect(refused()).rejects.toMatchObject({ code: 'firm-known' });
    expect((await module.get(LogPool).query('SELECT id FROM deadline')).rows).toEqual([]);
    const now = commands.run(commandOf('bad'), async () => ({}));
    await expect(now).rejects.toMatchObject({ code: 'firm-known', parameters: { firm: 'f' } });
    const other = commands.run(commandOf('bad', { bodyHash: 'other' }), async () => ({}));
    await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });
});
