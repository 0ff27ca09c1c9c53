import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { UnclaimedFiles } from '../../../src/files/unclaimed-files.js';
import { signIn } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, PDF, birth, citizen, clerk, neighbour } from './dossier-desk.js';

const story = tellFrom('2026-11-30T01:00:00.000Z');
const { post, clockAt } = story;
const telling = new DossierTelling(story);
beforeAll(() => telling.seed());

const inDays = (n: number) => new Date(Date.parse('2026-11-30T01:00:00.000Z') + n * 86_400_000).toISOString();
const LOCKED = `datname = current_database() AND wait_event_type = 'Lock'`;

async function waiting(watcher: Client): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await watcher.query(`SELECT FROM pg_stat_activity WHERE ${LOCKED}`);
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Nobody waits');
}

async function opened(dossier: string, file: string): Promise<Buffer | number> {
  const { url } = story.running;
  const response = await fetch(`${url}/api/v1/dossiers/${dossier}/files/${file}`, {
    headers: { authorization: await signIn(url, citizen) },
  });
  return response.ok ? Buffer.from(await response.arrayBuffer()) : response.status;
}

describe('A file under a key that broke off', () => {
  it('is what is sent under the key then, and not what was sent before', async () => {
    const { id } = birth();
    const key = randomUUID();
    const holder = await story.connection();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE command IN EXCLUSIVE MODE');
    const first = telling.handIn(citizen, id, 'birth-notice', PDF, key);
    const watcher = await story.connection();
    await waiting(watcher);
    await watcher.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LOCKED} AND query LIKE 'INSERT INTO command%'`,
    );
    expect((await first).status).toBeGreaterThanOrEqual(500);
    await holder.query('COMMIT');
    const other = Buffer.from(`%PDF-1.7\n${'y'.repeat(300)}`);
    const { status, body } = await telling.handIn(citizen, id, 'birth-notice', other, key);
    expect(status).toBe(201);
    expect(await opened(id, body.file)).toEqual(other);
    const again = await telling.handIn(citizen, id, 'birth-notice', PDF, key);
    expect([again.status, again.body.code]).toEqual([422, 'idempotency-key-reused']);
  });
});

describe('A file that waited a week', () => {
  const sweep = () => story.running.app.get(UnclaimedFiles).sweep();

  it('is kept when the dossier is sent in the moment of the sweep', async () => {
    await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }));
    const body = birth();
    const { file } = (await telling.handIn(citizen, body.id, 'birth-notice')).body;
    await clockAt(inDays(8));
    const [holder, watcher] = [await story.connection(), await story.connection()];
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE dossier_number IN EXCLUSIVE MODE');
    const sending = post(citizen, 'dossiers', { ...body, files: [file] });
    await waiting(watcher);
    await sweep();
    await holder.query('COMMIT');
    expect((await sending).status).toBe(201);
    expect(await opened(body.id, file)).toEqual(PDF);
  });

  it('and was swept is named, nothing is sent, and what is handed in anew goes with the same dossier', async () => {
    const body = birth();
    const { file } = (await telling.handIn(citizen, body.id, 'birth-notice')).body;
    await clockAt(inDays(16));
    await sweep();
    const refused = await post(citizen, 'dossiers', { ...body, files: [file] });
    expect([refused.status, refused.body.fields]).toMatchObject([422, [{ path: 'files.0', code: 'file-gone' }]]);
    const anew = (await telling.handIn(citizen, body.id, 'birth-notice')).body.file;
    expect((await post(citizen, 'dossiers', { ...body, files: [anew] })).status).toBe(201);
  });
});

describe('What one sender leaves lying', () => {
  it('is bounded over all his drafts, says when there is room again, and has room once he sends', async () => {
    const [body, another] = [birth(), birth()];
    const key = randomUUID();
    const { file } = (await telling.handIn(citizen, body.id, 'birth-notice', PDF, key)).body;
    const db = await story.connection();
    await db.query('UPDATE stored_file SET bytes = 600000000 WHERE id = $1', [file]);
    const refused = await telling.handIn(citizen, another.id, 'birth-notice');
    expect([refused.status, refused.body.code]).toEqual([429, 'files-unsent-too-many']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(6 * 86_400);
    // His retry is answered, and another sender has bounds of his own.
    expect((await telling.handIn(citizen, body.id, 'birth-notice', PDF, key)).body.file).toBe(file);
    expect((await telling.handIn(neighbour, another.id, 'birth-notice')).status).toBe(201);
    expect((await post(citizen, 'dossiers', { ...body, files: [file] })).status).toBe(201);
    expect((await telling.handIn(citizen, another.id, 'birth-notice')).status).toBe(201);
    const { rows } = await db.query('SELECT sender FROM stored_file WHERE id = $1', [file]);
    expect(rows).toEqual([{ sender: null }]);
  });

  it('is counted by the day too', async () => {
    const db = await story.connection();
    await db.query('UPDATE try_budget SET used = 100000');
    const { status, headers } = await telling.handIn(citizen, birth().id, 'birth-notice');
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_600);
    await db.query('DELETE FROM try_budget');
  });

  it('is not read where it is not wanted', async () => {
    const { id } = await telling.sent();
    await telling.done(citizen, id, 'withdrawal');
    const huge = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000_001)]);
    const { status, body } = await telling.handIn(citizen, id, 'birth-notice', huge);
    expect([status, body.code]).toEqual([409, 'dossier-not-in-state']);
  });
});
