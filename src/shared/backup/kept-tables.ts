import { type Client, escapeIdentifier } from 'pg';

/** A table that a backup keeps: its stored columns in order, and the query of the rows that are kept. */
export interface KeptTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly select: string;
}

/**
 * What was shown is shown anew; what displays were asked a moment ago is over, as is a sign-in that went to a provider, and a
 * picture that is kept for minutes must not live on in a backup. A restore empties them.
 */
export const PASSING = [
  'board_change',
  'display_pairing',
  'display_order',
  'display_picture',
  'openid_flow',
  'openid_logout',
  'openid_signed_out',
];

/** Known anew in every database: its schema's history and its epoch, and what passes. */
const NEVER = ['migrations', 'typeorm_metadata', 'log_epoch', ...PASSING];

/** Read models begin at the first event again; reactions must not. */
const ROWS: Readonly<Record<string, string>> = { checkpoint: `kind NOT IN ('projection', 'rebuild')` };

interface Row {
  readonly table: string;
  readonly columns: readonly string[];
  readonly needs: readonly string[] | null;
}

const TABLES = `
  SELECT c.relname AS "table",
         (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
         (SELECT json_agg(DISTINCT f.confrelid::regclass::text) FROM pg_constraint f
           WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname`;

/**
 * The tables of this database that a backup keeps, each after those that it refers to.
 * @param readModels tables that are made from the log and are therefore left out
 */
export async function keptTables(client: Client, readModels: readonly string[]): Promise<KeptTable[]> {
  const left = new Set([...NEVER, ...readModels]);
  const { rows } = await client.query<Row>(TABLES);
  const waiting = new Map(rows.filter(({ table }) => !left.has(table)).map((row) => [row.table, row]));
  const ordered: KeptTable[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].filter(({ needs }) => !needs?.some((each) => waiting.has(each)));
    if (next.length === 0)
      throw new Error(`These tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}.`);
    for (const { table, columns } of next) {
      waiting.delete(table);
      const where = ROWS[table] ? ` WHERE ${ROWS[table]}` : '';
      ordered.push({ table, columns, select: `SELECT ${listed(columns)} FROM ${escapeIdentifier(table)}${where}` });
    }
  }
  return ordered;
}

/** Column names for SQL. */
export function listed(columns: readonly string[]): string {
  return columns.map((each) => escapeIdentifier(each)).join(', ');
}

/** The names of the migrations that have run, in their order. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}
