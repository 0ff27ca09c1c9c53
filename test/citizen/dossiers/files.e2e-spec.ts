import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { UnclaimedFiles } from '../../../src/files/unclaimed-files.js';
import { signIn } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, PDF, birth, citizen, clerk } from './dossier-desk.js';

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
    await holder.query('LOCK TABLE dossier_file IN EXCLUSIVE MODE');
    const first = telling.handIn(citizen, id, 'birth-notice', PDF, key);
    await waiting(holder);
    await holder.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LOCKED}`);
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
