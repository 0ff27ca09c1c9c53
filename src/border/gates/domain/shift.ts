import { hanoiDay, plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';

/** When the shifts of a gate begin, `HH:MM` in Hanoi time, in the order of the day. Each lasts until the next begins. */
export interface ShiftTimes {
  readonly starts: readonly string[];
}

export const PUBLISHED_SHIFTS: ShiftTimes = { starts: ['07:00', '19:00'] };

export interface Shift {
  readonly from: Date;
  readonly to: Date;
}

const DAY_MINUTES = 24 * 60;

/** The shift that an instant lies in. */
export function shiftAt({ starts }: ShiftTimes, at: Date): Shift {
  const midnight = startOfHanoiDay(hanoiDay(at));
  const begins = [-1, 0, 1].flatMap((day) =>
    starts.map((time) => plusMinutes(midnight, day * DAY_MINUTES + minutesOf(time))),
  );
  const next = begins.findIndex((begin) => begin.getTime() > at.getTime());
  return { from: begins[next - 1] ?? midnight, to: begins[next] ?? plusMinutes(midnight, DAY_MINUTES) };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
