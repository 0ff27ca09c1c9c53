import { workingDaysUntil } from './working-days.js';

const at = (text: string) => Date.parse(`${text}+07:00`);

it('Days left are those on which the office works: no weekend, no holiday', () => {
  expect(workingDaysUntil(at('2026-11-30T17:30'), at('2026-11-30T09:00'))).toBe(0);
  expect(workingDaysUntil(at('2026-12-04T17:30'), at('2026-11-30T23:30'))).toBe(4);
  // Friday to Monday.
  expect(workingDaysUntil(at('2026-12-07T17:30'), at('2026-12-04T09:00'))).toBe(1);
  // New Year's Day, a Friday.
  expect(workingDaysUntil(at('2027-01-04T17:30'), at('2026-12-31T09:00'))).toBe(1);
});
