import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { ConfigModule } from '../../src/shared/config/config.module.js';
import { JobRegistry } from '../../src/shared/jobs/job-registry.js';
import { JobsWorker } from '../../src/shared/jobs/jobs-worker.js';
import { JobsModule } from '../../src/shared/jobs/jobs.module.js';
import { Jobs } from '../../src/shared/jobs/jobs.js';
import { JobStore } from '../../src/shared/jobs/job-store.js';
import { type FreshDatabase, freshDatabase } from '../database.js';

const backend = process.env['TEST_JOBS'] ?? 'postgres';

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe(`jobs on ${backend}`, () => {
  let database: FreshDatabase;
  let apps: INestApplicationContext[];
  let done: { by: number; data: object }[];
  let fails: number;

  beforeEach(async () => {
    database = await freshDatabase();
    process.env['DATABASE_URL'] = database.url;
    const redis = process.env['TEST_REDIS_URL'] ?? '';
    if (backend === 'redis') {
      process.env['REDIS_URL'] = redis;
      const client = new Redis(redis);
      await client.flushdb();
      client.disconnect();
    } else delete process.env['REDIS_URL'];
    [apps, done, fails] = [[], [], 0];
  });
  afterEach(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await database.drop();
  });

  /** A process of its own as far as jobs know: registry, queue and worker. */
  async function start(every?: string): Promise<INestApplicationContext> {
    const app = await Test.createTestingModule({ imports: [ConfigModule, JobsModule] }).compile();
    await app.init();
    const by = apps.length;
    app.get(JobRegistry).handle({
      name: 'make-sheet',
      run: async (data) => {
        if (fails-- > 0) throw new Error('not yet');
        done.push({ by, data: data as object });
      },
    });
    if (every)
      app
        .get(JobRegistry)
        .handle({ name: 'by-the-clock', every, run: async () => void done.push({ by, data: { tick: true } }) });
    apps.push(app);
    return app;
  }

  it('wait where they should', async () => {
    const app = await start();
    expect(app.get(JobStore).kind).toBe(backend);
  });

  it('are done by another process than the one that asked', async () => {
    const [server, jobs] = [await start(), await start()];
    await server.get(Jobs).add('make-sheet', { day: '2024-08-22' });
    await jobs.get(JobsWorker).start();
    await until(() => done.length === 1);
    expect(done).toEqual([{ by: 1, data: { day: '2024-08-22' } }]);
  });

  it('asked for twice under one id are done once', async () => {
    const app = await start();
    const work = app.get(Jobs);
    await work.add('make-sheet', { n: 1 }, { id: '2024-08-22' });
    await work.add('make-sheet', { n: 2 }, { id: '2024-08-22' });
    await work.add('make-sheet', { n: 3 }, { id: '2024-08-23' });
    await app.get(JobsWorker).start();
    await until(() => done.length >= 2);
    expect(done.map(({ data }) => data)).toEqual([{ n: 1 }, { n: 3 }]);
  });

  it('that fail are tried again', async () => {
    fails = 1;
    const app = await start();
    await app.get(JobsWorker).start();
    await app.get(Jobs).add('make-sheet', { n: 1 });
    await until(() => done.length === 1);
    expect(fails).toBe(-1);
  });

  it('come by the clock, once however many processes there are', async () => {
    const both = [await start('* * * * * *'), await start('* * * * * *')];
    for (const app of both) await app.get(JobsWorker).start();
    const began = Date.now();
    await until(() => done.length >= 3);
    expect(Date.now() - began).toBeGreaterThan(1_500);
  });

  it('that nobody handles are refused at once', async () => {
    const app = await start();
    await expect(app.get(Jobs).add('make-coffee', {})).rejects.toThrow('Nobody handles job make-coffee');
    expect(() => app.get(JobRegistry).handle({ name: 'make-sheet', run: async () => undefined })).toThrow(
      'Two handlers',
    );
  });
});
