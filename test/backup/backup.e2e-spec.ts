import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { restoreBackup } from '../../src/shared/backup/restore-backup.js';
import { writeBackup } from '../../src/shared/backup/write-backup.js';
import { type FreshDatabase, freshDatabase } from '../database.js';
import { bookPlace, commandOf, openSlot, slotStream } from '../event-store/slot.js';
import { storeAt } from '../event-store/store.js';

const AT = '2024-08-22T13:00:00.000Z';
const READ_MODELS = ['shown'];

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Everything a table holds, as text: equal texts are equal rows. */
async function contentOf(url: string, table: string): Promise<string> {
  const [row] = await ask<{ all: string }>(url, `SELECT json_agg(t ORDER BY t::text)::text AS all FROM ${table} t`);
  return row?.all ?? '';
}

describe('a backup', () => {
  let from: FreshDatabase;
  let into: FreshDatabase;
  let folder: string;
  let file: string;

  beforeEach(async () => {
    [from, into] = await Promise.all([freshDatabase(), freshDatabase()]);
    folder = await mkdtemp(join(tmpdir(), 'langson-backup-'));
    file = join(folder, 'gate.backup');
    // Two tables that refer to each other in one direction, and a read model.
    for (const { url } of [from, into])
      await ask(
        url,
        `CREATE TABLE z_firm (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, size int, twice int GENERATED ALWAYS AS (size * 2) STORED);
         CREATE TABLE a_person (id text PRIMARY KEY, firm int NOT NULL REFERENCES z_firm, chief text REFERENCES a_person);
         CREATE TABLE shown (id text PRIMARY KEY)`,
      );
    await ask(
      from.url,
      `INSERT INTO z_firm (name, size) VALUES (E'tab\\there', 1), ('Lạng Sơn 谅山', 2), (NULL, NULL);
       INSERT INTO a_person VALUES ('p2', 2, 'p1'), ('p1', 1, NULL);
       INSERT INTO shown VALUES ('row');
       INSERT INTO checkpoint (name, kind, position) VALUES ('a-list', 'projection', 7), ('tell-firm-on-call', 'reaction', 7)`,
    );
    const running = storeAt(from.url);
    await running.store.execute({
      ...openSlot('s', 50),
      personal: [{ ref: 'f1', subject: 'person-1', content: { name: 'a name' } }],
    });
    await Promise.all(
      Array.from({ length: 60 }, (_, n) => running.store.execute(bookPlace('s', `t${n}`)).catch(() => undefined)),
    );
    await running.close();
  });
  afterEach(async () => {
    await Promise.all([from.drop(), into.drop(), rm(folder, { recursive: true })]);
  });

  it('gives the log and its side tables back, row for row', async () => {
    const written = await writeBackup(from.url, file, READ_MODELS, AT);
    expect(written.header).toMatchObject({ at: AT, head: 51, format: 1 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const restored = await restoreBackup(into.url, file, READ_MODELS);
    expect(restored).toEqual(written);
    for (const table of ['event', 'command', 'personal_fact', 'z_firm', 'a_person', 'outbox', 'deadline']) {
      expect(await contentOf(into.url, table)).toBe(await contentOf(from.url, table));
    }
    expect(await contentOf(into.url, 'event')).toContain('PlaceBooked');
  });

  it('lets read models begin at the first event again, but no reaction', async () => {
    await writeBackup(from.url, file, READ_MODELS, AT);
    await ask(into.url, `INSERT INTO shown VALUES ('of another log')`);
    await restoreBackup(into.url, file, READ_MODELS);
    expect(await ask(into.url, 'SELECT name, position FROM checkpoint')).toEqual([
      { name: 'tell-firm-on-call', position: '7' },
    ]);
    expect(await ask(into.url, 'SELECT * FROM shown')).toEqual([]);
  });

  it('is a working log under a new epoch: streams fold, retries are answered, new facts follow', async () => {
    await writeBackup(from.url, file, READ_MODELS, AT);
    await restoreBackup(into.url, file, READ_MODELS);
    const [old, anew] = [storeAt(from.url), storeAt(into.url)];
    try {
      expect(await anew.store.load(slotStream('s'))).toEqual(await old.store.load(slotStream('s')));
      const [before, after] = [await old.store.head(), await anew.store.head()];
      expect(after.position).toBe(before.position);
      expect(after.epoch).not.toBe(before.epoch);
      const retried = await anew.store.execute(openSlot('s', 50));
      expect(retried).toMatchObject({ replayed: true, answer: { capacity: 50 } });
      const next = await anew.store.execute(openSlot('other', 1));
      expect(next.log.position).toBe(before.position + 1);
      expect(await anew.store.answered(commandOf('open-s'))).toBeDefined();
    } finally {
      await Promise.all([old.close(), anew.close()]);
    }
    const [firm] = await ask<{ id: number }>(into.url, 'INSERT INTO z_firm (size) VALUES (1) RETURNING id');
    expect(firm?.id).toBe(4);
  });

  it('can be taken while bookings go on, and then shows one instant', async () => {
    const running = storeAt(from.url);
    const busy = Array.from({ length: 200 }, (_, n) => running.store.execute(openSlot(`busy-${n}`, 1)));
    const { header } = await writeBackup(from.url, file, READ_MODELS, AT);
    await Promise.all(busy);
    await running.close();
    await restoreBackup(into.url, file, READ_MODELS);
    const [counts] = await ask(
      into.url,
      `SELECT (SELECT count(*)::int FROM event) AS events, (SELECT count(*)::int FROM command WHERE first_position IS NOT NULL) AS commands`,
    );
    expect(counts).toEqual({ events: header.head, commands: header.head });
  });

  it.each([
    ['cut off', async () => truncate(file, (await stat(file)).size - 30)],
    ['cut off between two parts', async () => rewrite((bytes) => bytes.subarray(0, bytes.lastIndexOf('S\0\0\0')))],
    [
      'changed',
      async () =>
        rewrite((bytes) => Buffer.from(bytes.toString('latin1').replace('PlaceBooked', 'PlaceBoiled'), 'latin1')),
    ],
    ['something else', async () => writeFile(file, 'no backup')],
  ])('that is %s is refused and leaves the database empty', async (_name, damage) => {
    await writeBackup(from.url, file, READ_MODELS, AT);
    await damage();
    await expect(restoreBackup(into.url, file, READ_MODELS)).rejects.toMatchObject({ name: 'DamagedBackup' });
    expect(await ask(into.url, 'SELECT * FROM event')).toEqual([]);
  });

  it('is refused by a database that holds a log, and by another schema', async () => {
    await writeBackup(from.url, file, READ_MODELS, AT);
    await expect(restoreBackup(from.url, file, READ_MODELS)).rejects.toMatchObject({ name: 'RestoreRefused' });
    await ask(into.url, `INSERT INTO migrations (timestamp, name) VALUES (9, 'later-0000000009999')`);
    await expect(restoreBackup(into.url, file, READ_MODELS)).rejects.toThrow('+later-0000000009999');
  });

  async function rewrite(change: (bytes: Buffer) => Buffer): Promise<void> {
    await writeFile(file, gzipSync(change(gunzipSync(await readFile(file)))));
  }
});
