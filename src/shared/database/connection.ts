import { types } from 'pg';
import type { PoolConfig } from 'pg';

/** Time limits of one kind of connection, in milliseconds. */
export interface Limits {
  readonly lock: number;
  readonly statement: number;
  /** How long a transaction may stand idle, so that a frozen process does not hold its locks. */
  readonly idle: number;
}

export const REQUEST_LIMITS: Limits = { lock: 3_000, statement: 10_000, idle: 30_000 };

/**
 * What every connection of the running product asks of PostgreSQL at its start: it acts as role `app`, whoever logs in.
 * Plans made while a table is still empty would be kept for good, hence `force_custom_plan`.
 * @param more further settings, e.g. `search_path`
 */
export function sessionOptions(limits: Limits, more: Readonly<Record<string, string>> = {}): string {
  const settings = {
    role: 'app',
    TimeZone: 'UTC',
    plan_cache_mode: 'force_custom_plan',
    lock_timeout: String(limits.lock),
    statement_timeout: String(limits.statement),
    idle_in_transaction_session_timeout: String(limits.idle),
    ...more,
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

type Oid = (typeof types.builtins)[keyof typeof types.builtins];
const { INT8, NUMERIC, DATE, TIMESTAMPTZ } = types.builtins;
const parseInstant = types.getTypeParser(TIMESTAMPTZ);

const plain = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [NUMERIC, Number],
  [DATE, String],
  [TIMESTAMPTZ, (text) => (parseInstant(text) as Date).toISOString()],
]);

/** Numbers as numbers, instants as ISO strings, days as `yyyy-mm-dd`: rows read back look like the rows written. */
export const plainTypes = {
  getTypeParser: (oid: Oid, format?: 'text') => plain.get(oid) ?? types.getTypeParser(oid, format),
} as unknown as NonNullable<PoolConfig['types']>;
