import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import { problems } from '../../../shared/domain/problem.js';
import { BOARD_CELLS, NO_FIGURES, type BoardCell, type BoardFigures } from './daily-report.js';

/**
 * What the gate's board itself counted by hand of a Hanoi day, as somebody entered it; a later version replaces the one
 * before. Stream `official-report-<GATE>-<yyyy-mm-dd>`.
 */
export type OfficialFiguresEvent = {
  type: 'OfficialFiguresEntered';
  data: { gate: Gate; day: string; version: number; figures: BoardFigures; by: string; at: string };
};

export interface OfficialFigures {
  readonly version: number;
  readonly figures: BoardFigures;
}

export const officialFold: Fold<OfficialFigures, OfficialFiguresEvent> = {
  initial: { version: 0, figures: NO_FIGURES },
  evolve: (_, { data: { version, figures } }) => ({ version, figures }),
};

export function officialReport(gate: Gate, day: string) {
  return { stream: `official-report-${gate}-${day}`, fold: officialFold };
}

export const refuse = problems({
  'official-day-to-come': {
    status: 422,
    title: { vi: 'Ngày này chưa đến', zh: '该日期尚未到来', en: 'This day has not come yet' },
    todo: {
      vi: 'Nhập số liệu của ngày đã qua hoặc hôm nay.',
      zh: '请填写今天或以前的数据。',
      en: 'Give a day that has begun.',
    },
  },
});

/** Throws `official-day-to-come`. Nothing when these figures stand already. `today`: a Hanoi day. */
export function enterOfficial(
  state: OfficialFigures,
  entered: Omit<OfficialFiguresEvent['data'], 'version'>,
  today: string,
): OfficialFiguresEvent[] {
  if (entered.day > today) throw refuse('official-day-to-come');
  const same =
    state.version > 0 && compare(entered.figures, state.figures, EXACT).every(({ difference }) => difference === 0);
  if (same) return [];
  return [{ type: 'OfficialFiguresEntered', data: { ...entered, version: state.version + 1 } }];
}

/** How far a number may be from the official one: the larger of the two counts. */
export interface Tolerance {
  readonly vehicles: number;
  readonly percent: number;
}

const EXACT: Tolerance = { vehicles: 0, percent: 0 };

/** One number of a day, ours beside the official one. */
export interface ComparedCell {
  readonly cell: BoardCell;
  readonly ours: number;
  readonly official: number;
  /** Ours less the official one. */
  readonly difference: number;
  readonly within: boolean;
}

/** Every number of a gate's day. */
export function compare(ours: BoardFigures, official: BoardFigures, { vehicles, percent }: Tolerance): ComparedCell[] {
  return BOARD_CELLS.map((cell) => {
    const difference = ours[cell] - official[cell];
    const allowed = Math.max(vehicles, (official[cell] * percent) / 100);
    return { cell, ours: ours[cell], official: official[cell], difference, within: Math.abs(difference) <= allowed };
  });
}

/** How many vehicles a day's numbers are apart in all. */
export function apart(cells: readonly ComparedCell[]): number {
  return cells.reduce((sum, { difference }) => sum + Math.abs(difference), 0);
}

export const TRENDS = ['CLOSER', 'SAME', 'FARTHER'] as const;
export type Trend = (typeof TRENDS)[number];

/** How a day stands beside the day before it that was compared. */
export function trendOf(now: number, before: number): Trend {
  return now === before ? 'SAME' : now < before ? 'CLOSER' : 'FARTHER';
}
