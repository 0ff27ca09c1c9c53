import { Pool } from 'pg';
import { TrainingFeed } from '../../src/border/training/index.js';
import { resetDatabase } from '../../src/border/training/reset-training/reset-database.js';
import { stampDatabase } from '../../src/shared/clock/database-stamp.js';
import { readClock } from '../../src/shared/config/clock-settings.js';
import { Config } from '../../src/shared/config/config.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { freshDatabase } from '../database.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ TRAINING: '1' });
}, 60_000);
afterAll(async () => {
  await running?.stop();
  delete process.env['TRAINING'];
});

const yard: Who = { role: 'YARD_OPERATOR' };

/** How an instance, for training or real, takes a database when it starts. */
async function started(databaseUrl: string, training: boolean): Promise<string> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const { purpose } = await stampDatabase(pool, readClock({}), training);
    return purpose;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await pool.end();
  }
}

describe('A gate to learn on', () => {
  it('says on every answer and by its clock that it is none', async () => {
    const { body, headers } = await ask(running, 'GET', 'clock');
    expect(body).toMatchObject({ training: true, simulated: false });
    expect(headers.get('x-training')).toBe('true');
  });

  it('has vehicles that keep coming, by the same commands and rules', async () => {
    const worker = running.app.get(LogWorker);
    await worker.start();
    const feed = running.app.get(TrainingFeed);
    expect(await feed.come()).toBe(8);
    const { position } = await running.app.get(EventStore).head();
    const { body } = await ask(running, 'GET', `tickets?status=WAITING&after=${position}`, { by: yard });
    expect(body).toMatchObject({ stale: false });
    expect(body.items).toHaveLength(8);
    expect(await feed.come()).toBe(1);
    await worker.stop();
  });

  it('is put back to its beginning by who may, with its accounts, gates and nothing else', async () => {
    const reset = (by?: Who) => ask(running, 'POST', 'training/reset', by ? { by } : {});
    expect((await reset()).status).toBe(401);
    expect((await reset(yard)).status).toBe(403);
    const before = (await ask(running, 'GET', 'gates')).body.items.length;
    const { status, body } = await reset({ role: 'SUPERVISOR' });
    expect(status).toBe(200);
    const events = await running.app.get(EventStore).readAfter(0, 10_000);
    expect(events).toHaveLength(body.position);
    expect(new Set(events.map(({ metadata }) => metadata.actor))).toEqual(new Set(['system:seed']));
    expect(before).toBe(4);
    expect((await ask(running, 'GET', 'me', { by: yard })).status).toBe(200);
  });

  it('never meets a real gate: neither its database nor production', async () => {
    expect(await started(running.databaseUrl, false)).toContain('This database is for training');
    const real = await freshDatabase();
    expect(await started(real.url, false)).toBe('REAL');
    expect(await started(real.url, true)).toContain('belongs to a real gate');
    await expect(resetDatabase(real.url)).rejects.toThrow('not one for training');
    await real.drop();
    const production = { DATABASE_URL: 'postgres://gate', NODE_ENV: 'production', TRAINING: '1' };
    expect(() => Config.from(production)).toThrow('not for production');
    expect(() => Config.from({ DATABASE_URL: 'postgres://gate', TRAINING: 'yes' })).toThrow('TRAINING must be 1');
  });
});
