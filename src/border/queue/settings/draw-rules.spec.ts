import { drawRuleFaults } from './value-faults.js';
import { PUBLISHED_DRAW_RULES, revealAt } from '../domain/draw-rules.js';

describe('Rules of draws', () => {
  const rules = (everyMinutes: number, revealAfterMinutes: number) => ({
    ...PUBLISHED_DRAW_RULES,
    everyMinutes,
    revealAfterMinutes,
  });

  it('are refused when a draw is still under way at the next one', () => {
    const fault = { path: 'revealAfterMinutes', code: 'reveal-after-next-draw', severity: 'error' };
    expect(drawRuleFaults(rules(5, 5))).toEqual([fault]);
    expect(drawRuleFaults(rules(10, 15))).toEqual([fault]);
    expect(drawRuleFaults(rules(5, 4))).toEqual([]);
    expect(drawRuleFaults(PUBLISHED_DRAW_RULES)).toEqual([]);
  });

  it('of before draw in time all the same, before places are committed again', () => {
    const at = new Date('2026-11-23T01:00:00.000Z');
    expect(revealAt(at, rules(5, 15))).toEqual(new Date('2026-11-23T01:04:00.000Z'));
    expect(revealAt(at, rules(15, 1))).toEqual(new Date('2026-11-23T01:01:00.000Z'));
  });
});
