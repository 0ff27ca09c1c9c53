import type { CalendarView, GoodsClosedView } from '../../../src/border/board/board-state/board-state.js';
import type { Direction } from '../../../src/shared/domain/place.js';
import { closuresShown } from './closures-shown.js';

const now = Date.parse('2022-02-16T02:00:00.000Z');
const fruit: GoodsClosedView = {
  closure: 'c1',
  from: '2022-02-16T00:00:00.000Z',
  to: '2022-02-25T10:00:00.000Z',
  announcedAt: '2022-02-15T00:00:00.000Z',
  cargo: ['FRUIT'],
  hs: [],
};
const board = (...of: (readonly [Direction, GoodsClosedView])[]) => ({
  calendars: Object.fromEntries(
    of.map(([direction, closure], n): [string, CalendarView] => [
      `HN-1119.${direction}.${n}`,
      {
        calendar: `HN-1119.${direction}`,
        gate: 'HUU_NGHI',
        route: 'HN-1119',
        direction,
        intervals: [],
        closures: [closure],
      },
    ]),
  ),
});

describe('Goods that are not taken', () => {
  it('are told with their route, directions and end, in every language', () => {
    const [shown, ...more] = closuresShown(board(['EXPORT', fruit], ['IMPORT', fruit]), now);
    expect(more).toEqual([]);
    expect(shown?.words).toEqual({
      vi: 'Tuyến HN-1119 (Xuất + Nhập): không nhận hoa quả đến 25/2 17:00',
      zh: 'HN-1119（出境 + 入境）：暂不接收水果，至 25/2 17:00',
      en: 'Route HN-1119 (Export + Import): no fruit until 25/2 17:00',
    });
  });

  it('are told without an end while nobody knows it, with the codes that are named', () => {
    const open = { ...fruit, cargo: [], hs: ['0810', '0709'], openEnded: true as const };
    expect(closuresShown(board(['EXPORT', open]), now)[0]?.words.en).toBe(
      'Route HN-1119 (Export): no HS 0810, 0709 until further notice',
    );
  });

  it('are not told before they begin, nor after they end', () => {
    expect(closuresShown(board(['EXPORT', fruit]), Date.parse('2022-02-15T23:59:59.000Z'))).toEqual([]);
    expect(closuresShown(board(['EXPORT', fruit]), Date.parse(fruit.to))).toEqual([]);
  });
});
