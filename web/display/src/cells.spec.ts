import type { CalledView, CalendarView, LaneView } from '../../../src/border/board/board-state/board-state.js';
import { cellsOf } from './cells.js';

const now = Date.parse('2024-08-22T02:00:00.000Z');
const call = (code: string, second: number, late = false): CalledView => ({
  code,
  at: new Date(now + second * 1_000).toISOString(),
  answered: false,
  late,
});
const lane = (label: string, more: Partial<LaneView> = {}): LaneView => ({
  lane: `L-${label}`,
  gate: 'HUU_NGHI',
  label,
  route: 'r',
  kind: 'BORDER',
  direction: 'EXPORT',
  accepts: ['GENERAL'],
  status: 'OPEN',
  mode: 'SUGGEST',
  called: [],
  ...more,
});
const lanes = (...all: LaneView[]) => Object.fromEntries(all.map((each) => [each.lane, each]));
const open: Record<string, CalendarView> = {
  'r.EXPORT': {
    calendar: 'r.EXPORT',
    gate: 'HUU_NGHI',
    route: 'r',
    direction: 'EXPORT',
    intervals: [
      {
        interval: 'i',
        from: '2024-08-22T00:00:00.000Z',
        to: '2024-08-22T12:00:00.000Z',
        mode: 'NORMAL',
        announcedAt: '2024-08-21T00:00:00.000Z',
      },
    ],
    closures: [],
  },
};

describe('The cells of the board', () => {
  it('stand in the order of their numbers, bays and exits after lanes, closed ones last', () => {
    const all = lanes(lane('10'), lane('2'), lane('1', { status: 'CLOSED' }), lane('B1', { kind: 'BAY' }));
    expect(cellsOf(all, open, now).map((cell) => cell.lane.label)).toEqual(['2', '10', 'B1', '1']);
  });

  it('show the newest call first and lose none of them', () => {
    const called = [call('a', 1), call('b', 2), call('c', 3), call('d', 4)];
    const cells = cellsOf(lanes(lane('1', { called })), open, now);
    expect(cells.map(({ calls }) => calls.map(({ code }) => code))).toEqual([['d', 'c', 'b'], ['a']]);
  });

  it('give a late call room for its mark', () => {
    const called = [call('a', 1, true), call('b', 2), call('c', 3)];
    const cells = cellsOf(lanes(lane('1', { called })), open, now);
    expect(cells.map(({ calls }) => calls.map(({ code }) => code))).toEqual([['c', 'b'], ['a']]);
  });

  it('show a paused lane, and an open one of a closed route as closed', () => {
    const all = lanes(lane('1', { status: 'PAUSED' }), lane('2', { direction: 'IMPORT' }), lane('3'));
    expect(cellsOf(all, open, now).map(({ status }) => status)).toEqual(['PAUSED', 'ROUTE_CLOSED', 'OPEN']);
  });
});
