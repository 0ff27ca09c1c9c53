import type { Direction, Gate } from '../../../shared/domain/place.js';
import { plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';

/** The cells of the gate board's daily report for one gate (or all). Counts of vehicles. */
export interface GateFigures {
  readonly exportFruit: number;
  readonly exportOther: number;
  readonly importGoods: number;
  readonly importNewVehicles: number;
  readonly sentToOtherGate: number;
  /** Exports inside the yards at the hour of the rules, and those counted outside that are not yet registered. */
  readonly leftFruit: number;
  readonly leftOther: number;
  readonly leftUnregistered: number;
  /** Exports that had crossed and that the far side sent back. */
  readonly returnedByFarSide: number;
}

export type Cell = keyof GateFigures;

/** What the gate's board itself counts and publishes; ours has a cell more. */
export type BoardFigures = Omit<GateFigures, 'returnedByFarSide'>;
export type BoardCell = keyof BoardFigures;

export interface Difference {
  readonly cell: Cell;
  readonly before: number;
  readonly after: number;
}

export const NO_FIGURES: GateFigures = {
  exportFruit: 0,
  exportOther: 0,
  importGoods: 0,
  importNewVehicles: 0,
  sentToOtherGate: 0,
  leftFruit: 0,
  leftOther: 0,
  leftUnregistered: 0,
  // Last, so that tables that were read before keep their columns.
  returnedByFarSide: 0,
};

export const BOARD_CELLS = (Object.keys(NO_FIGURES) as Cell[]).filter(
  (cell): cell is BoardCell => cell !== 'returnedByFarSide',
);

/** What a report needs to know of one thing that happened. `at` is when it happened. */
export interface ReportFact {
  readonly gate: Gate;
  readonly kind: 'ARRIVED' | 'CLEARED' | 'FELL_BACK' | 'LEFT' | 'TURNED_BACK' | 'SENT' | 'RETURNED' | 'ROADSIDE';
  readonly direction: Direction;
  readonly cargo: string;
  readonly vehicles: number;
  readonly at: string;
  /** The declaration, or the place of a roadside count. */
  readonly subject: string;
}

/** What the province sets of the report; that of a day is what holds when the day begins. */
export interface ReportRules {
  /** Hanoi time at which what remains is taken, `20:00`. */
  readonly remainderAt: string;
}

/** What holds until something else is set. */
export const PUBLISHED_REPORT_RULES: ReportRules = { remainderAt: '20:00' };

interface ReportTimes {
  readonly from: string;
  readonly to: string;
  readonly remainderAt: string;
}

/** The instants that bound a Hanoi day's report: it runs 00–24 h, the remainder is taken at the hour of the rules. */
export function reportTimes(day: string, rules = PUBLISHED_REPORT_RULES): ReportTimes {
  const start = startOfHanoiDay(day);
  const [hour, minute] = rules.remainderAt.split(':').map(Number);
  return {
    from: start.toISOString(),
    to: plusMinutes(start, 24 * 60).toISOString(),
    remainderAt: plusMinutes(start, (hour ?? 0) * 60 + (minute ?? 0)).toISOString(),
  };
}

/**
 * One gate's figures of a day. A vehicle counts when it was cleared, stayed so to the day's end and was by then neither turned
 * back nor sent to another gate; it remains when it had arrived, and had neither been cleared nor left, by the hour of the rules.
 * @param facts of this gate, in the order of the log; at least the day's own and those of whoever was still there
 */
export function figuresOf(day: string, facts: readonly ReportFact[], rules = PUBLISHED_REPORT_RULES): GateFigures {
  const { from, to, remainderAt } = reportTimes(day, rules);
  const cleared = clearedIn(day, facts);
  const sent = lastBySubject(facts, to, ['SENT']).filter((fact) => fact.at >= from);
  const standing = lastBySubject(facts, remainderAt, [
    'ARRIVED',
    'CLEARED',
    'FELL_BACK',
    'LEFT',
    'TURNED_BACK',
    'SENT',
  ]);
  const left = standing.filter((f) => f.direction === 'EXPORT' && (f.kind === 'ARRIVED' || f.kind === 'FELL_BACK'));
  const outside = lastBySubject(facts, remainderAt, ['ROADSIDE']).filter((fact) => fact.at >= from);
  const count = (of: readonly ReportFact[], direction: Direction, match: (cargo: string) => boolean) =>
    sum(of.filter((fact) => fact.direction === direction && match(fact.cargo)));
  return {
    exportFruit: count(cleared, 'EXPORT', isFruit),
    exportOther: count(cleared, 'EXPORT', (cargo) => !isFruit(cargo)),
    importGoods: count(cleared, 'IMPORT', (cargo) => cargo !== 'NEW_VEHICLES'),
    importNewVehicles: count(cleared, 'IMPORT', (cargo) => cargo === 'NEW_VEHICLES'),
    sentToOtherGate: sum(sent),
    returnedByFarSide: sum(lastBySubject(facts, to, ['RETURNED']).filter((fact) => fact.at >= from)),
    leftFruit: sum(left.filter((fact) => isFruit(fact.cargo))),
    leftOther: sum(left.filter((fact) => !isFruit(fact.cargo))),
    leftUnregistered: sum(outside),
  };
}

/** The facts by which vehicles count as cleared in a day: cleared, so to its end, and by then neither turned back nor sent on. */
export function clearedIn(day: string, facts: readonly ReportFact[]): ReportFact[] {
  const { from, to } = reportTimes(day);
  // Both end a journey through this gate, whenever they are learned; unless it was sent back here and has come again.
  const last = lastBySubject(facts, to, ['ARRIVED', 'TURNED_BACK', 'SENT']);
  const gone = new Set(last.filter(({ kind }) => kind !== 'ARRIVED').map(({ subject }) => subject));
  return lastBySubject(facts, to, ['CLEARED', 'FELL_BACK']).filter(
    (f) => f.kind === 'CLEARED' && f.at >= from && !gone.has(f.subject),
  );
}

/** Cell by cell sums, for all gates together. */
export function addFigures(figures: readonly GateFigures[]): GateFigures {
  return figures.reduce((all, one) => mapCells((cell) => all[cell] + one[cell]), NO_FIGURES);
}

/** The cells in which two versions differ. */
export function differencesOf(before: GateFigures, after: GateFigures): Difference[] {
  return cells()
    .filter((cell) => before[cell] !== after[cell])
    .map((cell) => ({ cell, before: before[cell], after: after[cell] }));
}

function cells(): Cell[] {
  return Object.keys(NO_FIGURES) as Cell[];
}

function mapCells(value: (cell: Cell) => number): GateFigures {
  return Object.fromEntries(cells().map((cell) => [cell, value(cell)])) as unknown as GateFigures;
}

function isFruit(cargo: string): boolean {
  return cargo === 'FRUIT';
}

function sum(facts: readonly ReportFact[]): number {
  return facts.reduce((total, fact) => total + fact.vehicles, 0);
}

/** Of each subject the fact of these kinds that happened last before an instant; of the same instant the one learned last. */
function lastBySubject(
  facts: readonly ReportFact[],
  before: string,
  kinds: readonly ReportFact['kind'][],
): ReportFact[] {
  const last = new Map<string, ReportFact>();
  for (const fact of facts) {
    if (fact.at >= before || !kinds.includes(fact.kind)) continue;
    const known = last.get(fact.subject);
    if (!known || fact.at >= known.at) last.set(fact.subject, fact);
  }
  return [...last.values()];
}
