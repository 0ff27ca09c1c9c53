import type { EntityManager } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';
import { reportTimes, type ReportFact } from '../domain/daily-report.js';

/** A vehicle that stands longer than this without a word is no longer counted as remaining. */
const LONGEST_STAY_DAYS = 30;

/**
 * The facts a gate's report of a day is made of: what happened in the day, and earlier facts of whoever may still stand
 * there. In log order, known at position `asOf`. One round trip.
 */
export async function readFacts(manager: EntityManager, gate: Gate, day: string, asOf: number): Promise<ReportFact[]> {
  const { from, to } = reportTimes(day);
  const rows = await manager.query<ReportFact[]>(
    `SELECT gate, kind, direction, cargo, vehicles, subject,
            to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
       FROM report_fact
      WHERE gate = $1 AND position <= $2 AND at < $4 AND at >= $3::timestamptz - make_interval(days => ${LONGEST_STAY_DAYS})
      ORDER BY position`,
    [gate, asOf, from, to],
  );
  return rows;
}
