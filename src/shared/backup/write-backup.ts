import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { type BackupHeader, type TableEnd, type TableHeader, encodeFrame } from './backup-frames.js';
import { type KeptTable, keptTables, migrationsOf } from './kept-tables.js';

/** What a backup holds. */
export interface BackupManifest {
  readonly header: BackupHeader;
  readonly tables: readonly TableEnd[];
}

/**
 * Writes the log and all tables that are not made from it into one file (mode 600), as of one instant, while the gate runs.
 * The file appears whole or not at all. Personal facts stay sealed: their keys are not in it.
 * @param url logs in as the owner of the schema
 * @param readModels tables that are made from the log
 * @param at the instant to write down, ISO
 */
export async function writeBackup(
  url: string,
  file: string,
  readModels: readonly string[],
  at: string,
): Promise<BackupManifest> {
  const client = new Client({ connectionString: url, application_name: 'gate-backup' });
  await client.connect();
  const half = `${file}.${process.pid}.part`;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const header = await describe(client, at);
    const tables: TableEnd[] = [];
    const frames = framesOf(client, header, await keptTables(client, readModels), tables);
    await pipeline(Readable.from(frames), createGzip(), createWriteStream(half, { mode: 0o600, flush: true }));
    await client.query('COMMIT');
    await rename(half, file);
    return { header, tables };
  } finally {
    await rm(half, { force: true });
    await client.end();
  }
}

async function describe(client: Client, at: string): Promise<BackupHeader> {
  const { rows } = await client.query<{ epoch: string; head: string }>(
    'SELECT epoch, (SELECT coalesce(max(position), 0) FROM event) AS head FROM log_epoch',
  );
  const migrations = await migrationsOf(client);
  return { format: 1, at, epoch: rows[0]?.epoch ?? '', head: Number(rows[0]?.head), migrations };
}

async function* framesOf(
  client: Client,
  header: BackupHeader,
  kept: KeptTable[],
  ends: TableEnd[],
): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  const counted = (frame: Buffer) => {
    whole.update(frame);
    return frame;
  };
  yield counted(encodeFrame('H', header));
  for (const { table, columns, select } of kept) {
    yield counted(encodeFrame('T', { table, columns } satisfies TableHeader));
    const hash = createHash('sha256');
    const rows = client.query(to(`COPY (${select}) TO STDOUT`));
    for await (const chunk of rows as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield counted(encodeFrame('D', chunk));
    }
    const end: TableEnd = { table, rows: rows.rowCount, sha256: hash.digest('hex') };
    ends.push(end);
    yield counted(encodeFrame('E', end));
  }
  yield encodeFrame('S', { sha256: whole.digest('hex') });
}
