import { LAWS, TIME_LIMITS, endOf } from './time-limits.js';

const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe('A time limit', () => {
  it('does not count the day of the event, and its last day counts whole', () => {
    const from = new Date('2026-11-30T16:59:00Z');
    expect(endOf('COMPLAINT_ACCEPT_1', from, weekdays).toISOString()).toBe('2026-12-10T17:00:00.000Z');
  });

  it('begins a day later for what comes in after midnight in Hanoi', () => {
    const from = new Date('2026-11-30T17:00:00Z');
    expect(endOf('COMPLAINT_ACCEPT_1', from, weekdays).toISOString()).toBe('2026-12-11T17:00:00.000Z');
  });

  it('ends on the next working day when its last day is none', () => {
    // Ten days after 2 December is Saturday, 12 December.
    const from = new Date('2026-12-02T03:00:00Z');
    expect(endOf('COMPLAINT_ACCEPT_1', from, weekdays).toISOString()).toBe('2026-12-14T17:00:00.000Z');
  });

  it('in working days passes over holidays', () => {
    const holiday = (day: string) => weekdays(day) && day !== '2026-12-01';
    const from = new Date('2026-11-30T03:00:00Z');
    expect(endOf('REPORT_ACCEPT', from, holiday).toISOString()).toBe('2026-12-03T17:00:00.000Z');
  });

  it('names its law, and its article unless the province set it', () => {
    for (const limit of Object.values(TIME_LIMITS)) {
      expect(LAWS[limit.law].vi).toBeTruthy();
      expect('article' in limit).toBe(limit.law !== 'PROVINCE');
    }
  });
});
