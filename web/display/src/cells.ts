import type {
  CalledView,
  CalendarView,
  LaneView,
  YardView,
} from '../../../src/border/board/board-state/board-state.js';
import type { LaneKind } from '../../../src/shared/domain/place.js';
import { modeNow } from './mode-now.js';

/** Calls that one cell of the board has room for: one huge, the others in its head. */
const CALLS_A_CELL = 3;
/** The marks of late calls and of a lane that is not open take the room of one. */
const MARKED_CALLS_A_CELL = 2;

export type CellStatus = 'OPEN' | 'PAUSED' | 'CLOSED' | 'ROUTE_CLOSED';

/** One cell of the zone of calls: a lane, or the further calls of a lane with many. */
export interface Cell {
  readonly key: string;
  readonly lane: LaneView;
  readonly status: CellStatus;
  /** Newest first. */
  readonly calls: readonly CalledView[];
}

const KINDS: readonly LaneKind[] = ['BORDER', 'BAY', 'EXIT'];

/** Those called out of a park before the gate to one of its yards. */
export interface YardCell {
  readonly key: string;
  readonly yard: YardView;
  /** Newest first. */
  readonly calls: readonly CalledView[];
}

/** The cells of the yards to which somebody is called, in a steady order. */
export function yardCellsOf(yards: Readonly<Record<string, YardView>>): YardCell[] {
  return Object.values(yards)
    .sort((a, b) => (a.yard < b.yard ? -1 : 1))
    .flatMap((yard) => (yard.called.length === 0 ? [] : inCells(yard.called, 'OPEN')).map(cellOf(yard)));
}

function cellOf(yard: YardView) {
  return (calls: readonly CalledView[], n: number): YardCell => ({ key: `${yard.yard}.${n}`, yard, calls });
}

/** The cells of a gate in a steady order: lanes by kind and number, those closed without a call last. */
export function cellsOf(
  lanes: Readonly<Record<string, LaneView>>,
  calendars: Readonly<Record<string, CalendarView>>,
  now: number,
): Cell[] {
  return Object.values(lanes)
    .sort(byPlace)
    .flatMap((lane) => cellsOfLane(lane, statusOf(lane, calendars, now)));
}

function cellsOfLane(lane: LaneView, status: CellStatus): Cell[] {
  return inCells(lane.called, status).map((calls, n) => ({ key: `${lane.lane}.${n}`, lane, status, calls }));
}

/** Calls, newest first, in as many cells as they need, one at least. */
function inCells(called: readonly CalledView[], status: CellStatus): CalledView[][] {
  const newestFirst = [...called].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const cells: CalledView[][] = [];
  do cells.push(newestFirst.splice(0, roomFor(newestFirst, status)));
  while (newestFirst.length > 0);
  return cells;
}

function roomFor(calls: readonly CalledView[], status: CellStatus): number {
  const marked = status !== 'OPEN' || calls.slice(0, CALLS_A_CELL).some(({ late }) => late);
  return marked ? MARKED_CALLS_A_CELL : CALLS_A_CELL;
}

/** An open lane of a closed route takes nobody. */
function statusOf(lane: LaneView, calendars: Readonly<Record<string, CalendarView>>, now: number): CellStatus {
  if (lane.status !== 'OPEN') return lane.status;
  const calendar = calendars[`${lane.route}.${lane.direction}`];
  return calendar && modeNow(calendar, now).mode !== 'CLOSED' ? 'OPEN' : 'ROUTE_CLOSED';
}

function byPlace(a: LaneView, b: LaneView): number {
  const idle = (lane: LaneView) => Number(lane.status === 'CLOSED' && lane.called.length === 0);
  return (
    idle(a) - idle(b) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.label.localeCompare(b.label, 'en', { numeric: true }) ||
    (a.lane < b.lane ? -1 : 1)
  );
}
