import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { from } from 'pg-copy-streams';
import {
  type BackupHeader,
  DamagedBackup,
  type Frame,
  type TableEnd,
  type TableHeader,
  decodeFrames,
  parse,
} from './backup-frames.js';
import { PASSING, keptTables, listed, migrationsOf } from './kept-tables.js';
import type { BackupManifest } from './write-backup.js';

/** A restore that was refused before it began. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

/** Held by every append, so that nobody writes while the log is put back. */
const APPEND_LOCK = 4_719_001;

/** Reads a backup to its end and holds it against its checksums. Throws {@link DamagedBackup}. */
export async function checkBackup(file: string): Promise<BackupManifest> {
  let header: BackupHeader | undefined;
  const tables: TableEnd[] = [];
  for await (const frame of framesIn(file)) {
    if (frame.kind === 'H') header = parse<BackupHeader>(frame);
    if (frame.kind === 'E') tables.push(parse<TableEnd>(frame));
  }
  if (header?.format !== 1) throw new DamagedBackup('This is not a backup that this version can read.');
  return { header, tables };
}

/**
 * Puts a backup into an empty, migrated database, in one transaction. It begins a new epoch, so that clients
 * of the old one notice; read models are empty and begin at the first event.
 * Throws {@link DamagedBackup}, or {@link RestoreRefused} when the database holds a log or has another schema.
 * @param url logs in as the owner of the schema
 * @param readModels tables that are made from the log
 */
export async function restoreBackup(url: string, file: string, readModels: readonly string[]): Promise<BackupManifest> {
  const manifest = await checkBackup(file);
  const client = new Client({ connectionString: url, application_name: 'gate-restore' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    await refuseUnlessFitting(client, manifest.header);
    const kept = await keptTables(client, readModels);
    const emptied = [...kept.map(({ table }) => table), ...readModels, ...PASSING];
    await client.query(`TRUNCATE ${listed(emptied)}`);
    await copyIn(client, file);
    await moveSequences(client);
    await client.query('UPDATE log_epoch SET epoch = gen_random_uuid()');
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return manifest;
  } finally {
    await client.end();
  }
}

async function refuseUnlessFitting(client: Client, header: BackupHeader): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>('SELECT EXISTS (SELECT 1 FROM event) AS there');
  if (rows[0]?.there) throw new RestoreRefused('This database holds a log already: restore into an empty one.');
  const here = await migrationsOf(client);
  const missing = header.migrations.filter((name) => !here.includes(name));
  const more = here.filter((name) => !header.migrations.includes(name));
  if (missing.length || more.length)
    throw new RestoreRefused(
      `The backup has another schema (${[...missing.map((name) => `-${name}`), ...more.map((name) => `+${name}`)].join(', ')}): ` +
        'restore it with the version that made it, then migrate.',
    );
}

function framesIn(file: string): AsyncGenerator<Frame> {
  const gunzip = createGunzip();
  const source = createReadStream(file).on('error', (error) => gunzip.destroy(error));
  gunzip.on('error', () => source.destroy());
  return decodeFrames(understood(source.pipe(gunzip)));
}

async function* understood(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_')) throw new DamagedBackup('The file is damaged or no backup: it cannot be unpacked.');
    throw error;
  }
}

async function copyIn(client: Client, file: string): Promise<void> {
  const frames = framesIn(file);
  for await (const frame of frames) {
    if (frame.kind !== 'T') continue;
    const { table, columns } = parse<TableHeader>(frame);
    const rows = client.query(from(`COPY ${escapeIdentifier(table)} (${listed(columns)}) FROM STDIN`));
    let end: TableEnd | undefined;
    const data = async function* () {
      for (;;) {
        const { value } = (await frames.next()) as { value: Frame };
        if (value.kind !== 'D') return void (end = parse<TableEnd>(value));
        yield value.content;
      }
    };
    await pipeline(Readable.from(data()), rows);
    if (rows.rowCount !== end?.rows)
      throw new DamagedBackup(`${table}: ${rows.rowCount} rows instead of ${end?.rows}.`);
  }
}

async function moveSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    SELECT c.relname AS "table", a.attname AS "column", pg_get_serial_sequence(c.oid::regclass::text, a.attname) AS sequence
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations'
      AND pg_get_serial_sequence(c.oid::regclass::text, a.attname) IS NOT NULL`);
  for (const { table, column, sequence } of rows)
    await client.query(
      `SELECT setval($1, greatest((SELECT max(${escapeIdentifier(column)}) FROM ${escapeIdentifier(table)}), 1))`,
      [sequence],
    );
}
