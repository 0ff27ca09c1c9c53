import type { CalledView, LaneView } from '../../../src/border/board/board-state/board-state.js';
import { yardCallsOf } from './yard-calls.js';

const call = (code: string, minute: number): CalledView => ({
  code,
  at: `2026-11-30T02:0${minute}:00.000Z`,
  answered: false,
  late: false,
});
const lane = (label: string, called: CalledView[]) =>
  ({ lane: `HN-${label}`, label, kind: 'BORDER', direction: 'EXPORT', called }) as unknown as LaneView;

describe('The calls that a yard reads', () => {
  it('stand newest first, whichever lane they are for', () => {
    const lanes = { a: lane('1', [call('HN-E-0001', 1), call('HN-E-0003', 3)]), b: lane('2', [call('HN-E-0002', 2)]) };
    expect(yardCallsOf({ lanes, yards: {} }).map(({ code, label }) => `${code} ${label}`)).toEqual([
      'HN-E-0003 1',
      'HN-E-0002 2',
      'HN-E-0001 1',
    ]);
  });

  it('are also those out of a park to a yard', () => {
    const yard = {
      yard: 'Y',
      gate: 'HUU_NGHI' as const,
      name: { vi: '', zh: '', en: '' },
      called: [call('HN-E-0009', 5)],
    };
    expect(yardCallsOf({ lanes: {}, yards: { Y: yard } })).toMatchObject([{ code: 'HN-E-0009', kind: 'YARD' }]);
  });
});
