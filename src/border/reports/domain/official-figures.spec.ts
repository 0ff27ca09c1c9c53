import { readFileSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { NO_FIGURES } from './daily-report.js';
import { apart, compare, enterOfficial, officialFold, trendOf, type OfficialFiguresEvent } from './official-figures.js';

const entered = {
  gate: 'HUU_NGHI',
  day: '2026-11-28',
  figures: { ...NO_FIGURES, exportFruit: 138, leftFruit: 1000 },
  by: 'person-1',
  at: '2026-11-28T15:00:00.000Z',
} as const;

describe('The official figures of a day', () => {
  it('are entered once the day has begun, and again only when they differ', () => {
    const first = enterOfficial(officialFold.initial, entered, '2026-11-28');
    expect(first).toEqual([{ type: 'OfficialFiguresEntered', data: { ...entered, version: 1 } }]);
    const state = fold(officialFold, first);
    expect(enterOfficial(state, entered, '2026-11-29')).toEqual([]);
    const later = { ...entered, figures: { ...entered.figures, exportFruit: 139 } };
    expect(enterOfficial(state, later, '2026-11-29')).toMatchObject([{ data: { version: 2 } }]);
    expect(() => enterOfficial(officialFold.initial, entered, '2026-11-27')).toThrow('official-day-to-come');
  });

  it('may all be zero, which is a figure too', () => {
    expect(enterOfficial(officialFold.initial, { ...entered, figures: NO_FIGURES }, '2026-11-28')).toHaveLength(1);
  });

  it('are held against ours number by number, within the larger tolerance', () => {
    const ours = { ...NO_FIGURES, exportFruit: 141, leftFruit: 1009, leftOther: 2 };
    const cells = compare(ours, entered.figures, { vehicles: 2, percent: 1 });
    expect(cells.filter(({ difference }) => difference !== 0)).toEqual([
      { cell: 'exportFruit', ours: 141, official: 138, difference: 3, within: false },
      { cell: 'leftFruit', ours: 1009, official: 1000, difference: 9, within: true },
      { cell: 'leftOther', ours: 2, official: 0, difference: 2, within: true },
    ]);
    expect(apart(cells)).toBe(14);
    expect([trendOf(3, 5), trendOf(5, 5), trendOf(6, 5)]).toEqual(['CLOSER', 'SAME', 'FARTHER']);
  });

  it('are still read as they were first written', () => {
    const file = new URL('../../../../test/golden/reports/OfficialFiguresEntered.1.json', import.meta.url);
    const event = JSON.parse(readFileSync(file, 'utf8')) as OfficialFiguresEvent;
    expect(fold(officialFold, [event])).toMatchObject({ version: 1, figures: { exportFruit: 138 } });
  });
});
