import { clearedIn, reportTimes, type ReportFact } from './daily-report.js';

/** What happened at a gate in one hour of a Hanoi day. Counts of vehicles. */
export interface HourFigures {
  /** 0–23, Hanoi time. */
  readonly hour: number;
  /** Came into a yard, for the first time or again after it had left. */
  readonly checkIns: number;
  readonly exports: number;
  readonly imports: number;
}

const HOUR_MS = 3_600_000;
const HOURS = 24;
const LEAVES: readonly ReportFact['kind'][] = ['LEFT', 'SENT', 'TURNED_BACK'];

/**
 * A day hour by hour; exports and imports together are those of the day's report, each at the hour in which it was cleared.
 * @param facts of one gate, in the order of the log; the day's own and earlier ones of whoever was still there
 */
export function hoursOf(day: string, facts: readonly ReportFact[]): HourFigures[] {
  const start = Date.parse(reportTimes(day).from);
  const hourOf = ({ at }: ReportFact) => Math.floor((Date.parse(at) - start) / HOUR_MS);
  const [arrived, cleared] = [arrivedIn(day, facts), clearedIn(day, facts)];
  return Array.from({ length: HOURS }, (_, hour) => {
    const count = (of: readonly ReportFact[], direction?: ReportFact['direction']) =>
      of
        .filter((fact) => hourOf(fact) === hour && (direction === undefined || fact.direction === direction))
        .reduce((sum, { vehicles }) => sum + vehicles, 0);
    return {
      hour,
      checkIns: count(arrived),
      exports: count(cleared, 'EXPORT'),
      imports: count(cleared, 'IMPORT'),
    };
  });
}

/** Whoever came in: a fact that only says anew what stands there is no arrival. */
function arrivedIn(day: string, facts: readonly ReportFact[]): ReportFact[] {
  const { from, to } = reportTimes(day);
  const here = new Set<string>();
  const arrived: ReportFact[] = [];
  for (const fact of facts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (LEAVES.includes(fact.kind)) here.delete(fact.subject);
    if (fact.kind !== 'ARRIVED' || here.has(fact.subject)) continue;
    here.add(fact.subject);
    if (fact.at >= from && fact.at < to) arrived.push(fact);
  }
  return arrived;
}
