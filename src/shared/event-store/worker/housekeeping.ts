import { Logger } from '@nestjs/common';
import type { Queryable } from '../append.js';
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
