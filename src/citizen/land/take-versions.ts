import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashOf } from '../../shared/canonical-json.js';
import { LandFileFault, faulty, type LineFault } from './domain/land-faults.js';
import type { Entered, FiledLine } from './filed-line.js';
import type { Layer } from './layers.js';
import { Overlaps } from './overlaps.js';

export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly LineFault[];
}

export interface Taking {
  readonly layer: Layer;
  readonly lines: readonly FiledLine[];
  readonly now: Date;
  /** All of it is taken back: only what would come of it is wanted. */
  readonly check?: boolean;
  /** Stands or falls with the lines. Throws to have them taken back. */
  readonly settle?: (tx: EntityManager, taken: Taken) => Promise<void>;
}

/** By which loads of land come one after the other. */
export const LOADING = `hashtextextended('import-land', 0)`;

const AT_ONCE = 2_000;
/** A line that was refused may bring back what it would have ended, and that refuse others: so often, which no honest file needs. */
const ROUNDS = 20;

/**
 * Enters the lines as versions. What they lie on is looked for once all stand, since one line may end what another takes
 * the place of; the later of two lines that lie on each other is refused, and a line that lies on what stood before. It is
 * begun anew without those that were refused until none is.
 */
export async function takeVersions(source: DataSource, taking: Taking): Promise<Taken> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const taken = await enterAll(runner.manager, taking);
    await taking.settle?.(runner.manager, taken);
    if (!taking.check) await runner.commitTransaction();
    return taken;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

async function enterAll(tx: EntityManager, { layer, lines, now }: Taking): Promise<Taken> {
  const filed = lines.map((line): Entered => ({ ...line, id: uuidv7(), fingerprint: fingerprintOf(line) }));
  // As long as it takes: a file has a hundred thousand lines, and nobody waits for it but who loads it.
  await tx.query('SET LOCAL statement_timeout = 0');
  await tx.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  await tx.query('SET LOCAL lock_timeout = 0');
  await tx.query(`SELECT pg_advisory_xact_lock(${LOADING})`);
  const standing = await standingOf(tx, layer, filed);
  const before = new Set(standing.map(({ key }) => key));
  const known = new Set(standing.map((row) => versionOf(row.key, row.validFrom, row.fingerprint)));
  const isKnown = (each: Entered) => known.has(versionOf(each.key, each.validFrom, each.fingerprint));
  let fresh = filed.filter((each) => !isKnown(each));
  const unchanged = filed.length - fresh.length;
  const faults: LineFault[] = [];
  const overlaps = new Overlaps(tx, layer);
  for (let round = 1; fresh.length > 0; round++) {
    if (round > ROUNDS) throw new LandFileFault(faulty('tangled'));
    await tx.query('SAVEPOINT entering');
    await enter(tx, layer, fresh, now);
    const refused = await overlaps.among(fresh);
    if (refused.size === 0) break;
    await tx.query('ROLLBACK TO SAVEPOINT entering');
    for (const [line, fault] of refused) faults.push({ line, fault });
    fresh = fresh.filter(({ line }) => !refused.has(line));
  }
  const added = fresh.filter(({ key }) => !before.has(key)).length;
  const changed = fresh.length - added;
  if (fresh.length > 0) await note(tx, layer, { added, changed }, now);
  return { added, changed, unchanged, faults };
}

/** By what a version is known again, however its numbers were written. */
function fingerprintOf({ columns, ends, shape }: FiledLine): string {
  return hashOf({ columns, ends, shape });
}

interface StandingRow {
  readonly key: string;
  readonly validFrom: string;
  readonly fingerprint: string;
}

async function standingOf(tx: EntityManager, { table }: Layer, filed: readonly Entered[]): Promise<StandingRow[]> {
  return tx.query<StandingRow[]>(
    `SELECT key, valid_from::text AS "validFrom", fingerprint FROM ${table} WHERE replaced_at IS NULL AND key = ANY($1)`,
    [[...new Set(filed.map(({ key }) => key))]],
  );
}

function versionOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

async function enter(tx: EntityManager, layer: Layer, fresh: readonly Entered[], now: Date): Promise<void> {
  for (let from = 0; from < fresh.length; from += AT_ONCE)
    await enterSome(tx, layer, fresh.slice(from, from + AT_ONCE), now);
}

async function enterSome(
  tx: EntityManager,
  { table, columns }: Layer,
  fresh: readonly Entered[],
  now: Date,
): Promise<void> {
  // What a line corrects is kept as it was, and counts no more.
  await tx.query(
    `UPDATE ${table} t SET replaced_at = $2::timestamptz
     FROM json_to_recordset($1) AS r (key text, "validFrom" date)
     WHERE t.replaced_at IS NULL AND t.key = r.key AND t.valid_from = r."validFrom"`,
    [JSON.stringify(fresh.map(({ key, validFrom }) => ({ key, validFrom }))), now],
  );
  const names = Object.keys(columns).join(', ');
  const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await tx.query(
    `INSERT INTO ${table} (id, key, valid_from, ends, valid_to, fingerprint, boundary, entered_at, ${names})
     SELECT id, key, "validFrom", ends, ends, fingerprint, shape, $2::timestamptz, ${names}
     FROM json_to_recordset($1) AS r
       (id uuid, key text, "validFrom" date, ends date, fingerprint text, shape jsonb, ${types.join(', ')})`,
    [JSON.stringify(fresh.map(({ columns: said, ...each }) => ({ ...each, ...said }))), now],
  );
  await tx.query(
    `UPDATE ${table} t SET valid_to = v.until
     FROM (SELECT id, least(ends, lead(valid_from) OVER (PARTITION BY key ORDER BY valid_from)) AS until
           FROM ${table} WHERE replaced_at IS NULL AND key = ANY($1)) v
     WHERE t.id = v.id AND t.valid_to IS DISTINCT FROM v.until`,
    [[...new Set(fresh.map(({ key }) => key))]],
  );
}

async function note(
  tx: EntityManager,
  { name, table }: Layer,
  { added, changed }: Pick<Taken, 'added' | 'changed'>,
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO land_load (number, layer, at, added, changed, holds)
     SELECT (SELECT coalesce(max(number), 0) + 1 FROM land_load), $1, $2::timestamptz, $3::integer, $4::integer,
            (SELECT count(DISTINCT key) FROM ${table} WHERE replaced_at IS NULL)`,
    [name, now, added, changed],
  );
}
