import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { afterEvents, calendarAt, calendarFold, calendarFor, closedForWithin, type Calendars } from './calendar.js';
import {
  PUBLISHED_CLOSURE_RULES,
  announceClosure,
  carryClosures,
  liftClosure,
  remindOfReview,
  setReview,
} from './closure.js';
import type { Closure, GateEvent } from './gate-events.js';
import { gateFold, type GateState } from './gate.js';

const of = { gate: 'HUU_NGHI', route: 'HN-1119', direction: 'EXPORT' } as const;
const [NOV, DEC] = ['calendar-HN-1119-EXPORT-2026-11', 'calendar-HN-1119-EXPORT-2026-12'] as const;
const hanoi = (text: string) => new Date(`2026-${text}:00.000+07:00`);
const iso = (text: string) => hanoi(text).toISOString();
const week = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '07:00', closes: '19:00', mode: 'NORMAL' }] as const;

const described: GateEvent[] = [
  {
    type: 'RouteAdded',
    data: {
      gate: 'HUU_NGHI',
      route: 'HN-1119',
      markers: '1119–1120',
      name: { vi: 'A', zh: 'A', en: 'A' },
      counterpart: { vi: 'B', zh: 'B', en: 'B' },
    },
  },
  { type: 'RegularHoursSet', data: { ...of, week, at: iso('11-01T00:00') } },
];
const gate = fold(gateFold, described);
const open = fold(calendarFold, [
  {
    type: 'CalendarIntervalSet',
    data: {
      ...of,
      interval: 'week',
      from: iso('11-22T07:00'),
      to: iso('11-22T19:00'),
      mode: 'NORMAL',
      announcedAt: iso('11-20T00:00'),
    },
  },
]);
const months: Calendars = { [NOV]: open, [DEC]: calendarFold.initial };

const durian = { cargo: 'FRUIT', hs: ['08106000'] } as const;
const phones = { cargo: 'GENERAL', hs: ['85171300'] } as const;
const closing = (more: Partial<Closure>): Closure => ({
  closure: 'c1',
  route: 'HN-1119',
  directions: ['EXPORT'],
  from: iso('11-22T10:00'),
  reason: 'FAR_SIDE',
  ...more,
});

/** The gate and its calendars after a closure was announced. */
function announced(
  more: Partial<Closure>,
  now = hanoi('11-22T09:40'),
  before: GateState = gate,
  calendars = months,
  rules = PUBLISHED_CLOSURE_RULES,
) {
  const written = announceClosure(before, calendars, 'HUU_NGHI', closing(more), rules, now);
  return { gate: fold(gateFold, written.gate, before), calendars: afterEvents(calendars, written.calendars) };
}
const code = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
  }
  return undefined;
};
const modeFor = (calendars: Calendars, stream: string, text: string, carried: Parameters<typeof calendarFor>[2]) =>
  calendarFor(calendars[stream] ?? calendarFold.initial, hanoi(text), carried).mode;

describe('A closure that names goods', () => {
  it('touches who carries them, and the others go on', () => {
    const { calendars } = announced({ to: iso('11-22T15:00'), cargo: ['FRUIT'] });
    expect(modeFor(calendars, NOV, '11-22T09:59', durian)).toBe('NORMAL');
    expect(modeFor(calendars, NOV, '11-22T10:00', durian)).toBe('CLOSED');
    expect(modeFor(calendars, NOV, '11-22T15:00', durian)).toBe('NORMAL');
    expect(modeFor(calendars, NOV, '11-22T12:00', phones)).toBe('NORMAL');
    expect(calendarAt(calendars[NOV] ?? open, hanoi('11-22T12:00')).mode).toBe('NORMAL');
  });

  it('finds one line of goods by the beginning of its HS code, whatever the vehicle is said to carry', () => {
    const { calendars } = announced({ to: iso('11-22T15:00'), hs: ['0810'] });
    expect(modeFor(calendars, NOV, '11-22T12:00', { cargo: 'GENERAL', hs: ['85171300', '08109020'] })).toBe('CLOSED');
    expect(modeFor(calendars, NOV, '11-22T12:00', { cargo: 'FRUIT', hs: ['08071100'] })).toBe('NORMAL');
  });

  it('says until when, over its own end and the hours of all', () => {
    const { calendars } = announced({ to: iso('11-22T15:00'), cargo: ['FRUIT'] });
    const month = calendars[NOV] ?? open;
    expect(calendarFor(month, hanoi('11-22T08:00'), durian).until).toBe(iso('11-22T10:00'));
    expect(calendarFor(month, hanoi('11-22T12:00'), durian)).toEqual({
      mode: 'CLOSED',
      until: iso('11-22T15:00'),
      announcedAt: iso('11-22T09:40'),
      reason: 'FAR_SIDE',
    });
    expect(calendarFor(month, hanoi('11-22T12:00'), phones).until).toBe(iso('11-22T19:00'));
  });

  it('counts as closed in every hour that it reaches into, for whom it touches', () => {
    const { calendars } = announced({ from: iso('11-22T10:30'), to: iso('11-22T10:40'), cargo: ['FRUIT'] });
    const month = calendars[NOV] ?? open;
    expect(closedForWithin(month, hanoi('11-22T10:00'), hanoi('11-22T11:00'), durian)).toBe(true);
    expect(closedForWithin(month, hanoi('11-22T10:00'), hanoi('11-22T11:00'), phones)).toBe(false);
    expect(closedForWithin(month, hanoi('11-22T10:40'), hanoi('11-22T11:00'), durian)).toBe(false);
  });

  it('counts at once when it comes late', () => {
    const { calendars } = announced({ from: iso('11-22T09:00'), to: iso('11-22T15:00'), cargo: ['FRUIT'] });
    expect(modeFor(calendars, NOV, '11-22T09:39', durian)).toBe('NORMAL');
    expect(modeFor(calendars, NOV, '11-22T09:40', durian)).toBe('CLOSED');
  });
});

describe('A closure without an end', () => {
  const review = iso('11-25T08:00');

  it('needs a time of review that is to come and not too far', () => {
    expect(code(() => announced({}))).toBe('review-needed');
    expect(code(() => announced({ review: iso('11-22T09:40') }))).toBe('review-over');
    expect(code(() => announced({ review: iso('12-31T00:00') }, hanoi('10-01T00:00')))).toBe('review-too-far');
  });

  it('is looked at again as soon as the gate says, at first and each time after', () => {
    const now = hanoi('11-22T09:40');
    const within = (days: number) => ({ ...PUBLISHED_CLOSURE_RULES, reviewDays: days });
    const { gate: state } = announced({ review }, now, gate, months, within(3));
    expect(state.closures['c1']).toMatchObject({ review });
    expect(code(() => announced({ review }, now, gate, months, within(2)))).toBe('review-too-far');
    const of = { gate: 'HUU_NGHI', route: 'HN-1119', closure: 'c1', review: iso('11-28T08:00') } as const;
    expect(setReview(state, of, within(6), now)).toMatchObject([{ data: { review: of.review } }]);
    expect(code(() => setReview(state, of, within(5), now))).toBe('review-too-far');
  });

  it('stands in each month that comes into sight, below what is announced after it', () => {
    const closed = announced({ review });
    expect(calendarAt(closed.calendars[DEC] ?? open, hanoi('12-24T12:00')).mode).toBe('CLOSED');
    const JAN = 'calendar-HN-1119-EXPORT-2027-01';
    const at = new Date('2027-01-10T12:00:00.000+07:00');
    const before = { ...closed.calendars, [JAN]: calendarFold.initial };
    const carried = carryClosures(closed.gate, before, of, [hanoi('12-20T00:00'), at]);
    expect(Object.keys(carried)).toEqual([JAN]);
    const after = afterEvents(before, carried);
    expect(after[JAN]?.intervals).toMatchObject([
      { interval: 'c1', mode: 'CLOSED', from: '2026-12-31T17:00:00.000Z', to: '2027-01-31T17:00:00.000Z' },
    ]);
    expect(carryClosures(closed.gate, after, of, [hanoi('12-20T00:00'), at])).toEqual({});
  });

  it('reminds of its review once, until another is set', () => {
    const { gate: state } = announced({ review });
    const due = remindOfReview(state, 'HUU_NGHI', 'c1', review, hanoi('11-25T08:00'));
    expect(due).toMatchObject([{ type: 'ClosureReviewDue', data: { closure: 'c1', review } }]);
    const reminded = fold(gateFold, due, state);
    expect(remindOfReview(reminded, 'HUU_NGHI', 'c1', review, hanoi('11-25T08:01'))).toEqual([]);
    const next = { gate: 'HUU_NGHI', route: 'HN-1119', closure: 'c1', review: iso('11-28T08:00') } as const;
    const later = fold(gateFold, setReview(reminded, next, PUBLISHED_CLOSURE_RULES, hanoi('11-25T09:00')), reminded);
    expect(remindOfReview(later, 'HUU_NGHI', 'c1', review, hanoi('11-25T09:01'))).toEqual([]);
    expect(remindOfReview(later, 'HUU_NGHI', 'c1', next.review, hanoi('11-28T08:00'))).toHaveLength(1);
  });

  it('is lifted: the hours of before count again, also on days that came into sight meanwhile', () => {
    const closed = announced({ review });
    const now = hanoi('11-22T12:00');
    const of1 = { gate: 'HUU_NGHI', route: 'HN-1119', closure: 'c1', id: 'lift' } as const;
    const lifted = liftClosure(closed.gate, closed.calendars, of1, now);
    const after = afterEvents(closed.calendars, lifted.calendars);
    expect(calendarAt(after[NOV] ?? open, hanoi('11-22T11:59')).mode).toBe('CLOSED');
    expect(calendarAt(after[NOV] ?? open, now).mode).toBe('NORMAL');
    expect(calendarAt(after[NOV] ?? open, hanoi('11-30T08:00')).mode).toBe('NORMAL');
    expect(calendarAt(after[DEC] ?? open, hanoi('12-01T08:00')).mode).toBe('NORMAL');
    expect(lifted.calendars[NOV]?.at(-1)).toMatchObject({ type: 'CalendarTurned', data: { mode: 'NORMAL' } });
    const again = fold(gateFold, lifted.gate, closed.gate);
    expect(code(() => liftClosure(again, after, of1, now))).toBe('closure-unknown');
  });

  it('of goods is lifted alone: another one stands on', () => {
    const fruit = announced({ review, cargo: ['FRUIT'] });
    const both = announced({ closure: 'c2', review, hs: ['8517'] }, hanoi('11-22T09:50'), fruit.gate, fruit.calendars);
    const of1 = { gate: 'HUU_NGHI', route: 'HN-1119', closure: 'c1', id: 'lift' } as const;
    const lifted = liftClosure(both.gate, both.calendars, of1, hanoi('11-22T12:00'));
    const after = afterEvents(both.calendars, lifted.calendars);
    expect(modeFor(after, NOV, '11-22T12:00', durian)).toBe('NORMAL');
    expect(modeFor(after, NOV, '11-22T12:00', phones)).toBe('CLOSED');
    expect(Object.keys(fold(gateFold, lifted.gate, both.gate).closures)).toEqual(['c2']);
  });
});
