import { Logger } from '@nestjs/common';
import { escapeIdentifier } from 'pg';
import type { Queryable } from '../append.js';
import type { RowProjection } from '../projection.js';
import { described } from './repeating.js';

/** How long things are kept that only help for a while, in real days. */
const KEPT = [
  // At least 14: booths and phones send again what they could not send while offline.
  { table: 'command', when: 'recorded_at', days: 30 },
  { table: 'board_change', when: 'recorded_at', days: 2 },
  { table: 'outbox', when: 'delivered_at', days: 7 },
] as const;

/** Removes what is no longer needed. Called each hour by every worker; harmless twice. */
export async function tidy(on: Queryable): Promise<void> {
  for (const { table, when, days } of KEPT)
    await on
      .query(`DELETE FROM ${table} WHERE ${when} < now() - make_interval(days => ${days})`)
      .catch((error: unknown) => new Logger('housekeeping').warn(`${table}: ${described(error)}`));
}

/** So many rows at once, so that nobody waits for them. */
const PURGED_AT_ONCE = 1_000;

/** Takes away the rows of read models that are too old to be shown, by the product's clock. Called each hour by every worker. */
export async function purge(on: Queryable, projections: readonly RowProjection[], now: Date): Promise<void> {
  for (const projection of projections)
    await purgeOne(on, projection, now).catch((error: unknown) =>
      new Logger('housekeeping').warn(`${projection.table}: ${described(error)}`),
    );
}

/** Several workers take different ones. */
async function purgeOne(on: Queryable, { table, purged }: RowProjection, now: Date): Promise<void> {
  if (!purged) return;
  const [rows, column] = [escapeIdentifier(table), escapeIdentifier(purged.column)];
  let taken: number;
  do {
    const { rowCount } = await on.query(
      `DELETE FROM ${rows} WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM ${rows} WHERE ${column} < $1 ORDER BY ${column} LIMIT ${PURGED_AT_ONCE} FOR UPDATE SKIP LOCKED))`,
      [purgedBefore(purged, now)],
    );
    taken = rowCount ?? 0;
  } while (taken === PURGED_AT_ONCE);
}

/** ISO instant: whatever is older goes. */
export function purgedBefore({ days }: { readonly days: number }, now: Date): string {
  return new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
}
