import type { DeclaredContent } from './content.js';
import { PUBLISHED_DECLARATION_RULES } from './declaration-rules.js';
import { CONTENT, REFERENCE } from './testing/declared.js';
import { validateWindow } from './validate-window.js';

const found = (changes: Partial<DeclaredContent>, reference: Parameters<typeof validateWindow>[1] = REFERENCE) =>
  validateWindow({ ...CONTENT, ...changes }, reference).map(
    ({ path, code, severity }) => `${severity} ${path} ${code}`,
  );

describe('The planned time', () => {
  const rules = { ...PUBLISHED_DECLARATION_RULES, daysAhead: 2, windowHours: 3 };

  it('is as far ahead and as long as the gate has set', () => {
    const later = { plannedFrom: '2026-11-24T05:00:00.000Z', plannedTo: '2026-11-24T07:00:00.000Z' };
    expect(found(later)).toEqual([]);
    expect(found(later, { ...REFERENCE, rules })).toEqual(['error plannedFrom window-far']);
    expect(found({}, { ...REFERENCE, rules })).toEqual(['warning plannedTo window-long']);
    expect(found({}, { ...REFERENCE, rules: { ...rules, windowHours: 4 } })).toEqual([]);
  });

  it('that was declared before the gate set less is no fault of what is corrected now', () => {
    const before = { plannedFrom: '2026-11-25T05:00:00.000Z', plannedTo: '2026-11-25T07:00:00.000Z' };
    expect(found(before, { ...REFERENCE, ...before, rules })).toEqual([]);
    const moved = { ...before, plannedFrom: '2026-11-25T06:00:00.000Z' };
    expect(found(moved, { ...REFERENCE, ...before, rules })).toEqual(['error plannedFrom window-far']);
  });
});
