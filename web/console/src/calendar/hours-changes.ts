import type { Direction, HoursBody, RegularHours } from './queries.js';

export type Hours = HoursBody['week'][number];
/** A part of a day that is open. */
export type OpenPart = Omit<Hours, 'days'>;

/** Days of the week on which the hours become others in the same way. */
export interface HoursChange {
  readonly direction: Direction;
  /** 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  readonly before: readonly OpenPart[];
  readonly after: readonly OpenPart[];
}

export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** What other hours of a week would change against those that stand, day by day; nothing where a day stays as it is. */
export function hoursChanges(
  standing: readonly RegularHours[],
  direction: Direction | '',
  week: readonly Hours[],
): HoursChange[] {
  return standing
    .filter((each) => direction === '' || each.direction === direction)
    .flatMap((each) => {
      const found = new Map<string, { days: number[]; before: OpenPart[]; after: OpenPart[] }>();
      for (const day of WEEK) {
        const [before, after] = [openOn(each.week, day), openOn(week, day)];
        const key = JSON.stringify([before, after]);
        if (JSON.stringify(before) === JSON.stringify(after)) continue;
        const known = found.get(key);
        if (known) known.days.push(day);
        else found.set(key, { days: [day], before, after });
      }
      return [...found.values()].map((change) => ({ direction: each.direction, ...change }));
    });
}

/** Whether both directions have the same hours, so that one form says both. */
export function alike(standing: readonly RegularHours[]): boolean {
  const [first, ...others] = standing;
  return others.every(({ week }) => hoursChanges([{ direction: 'EXPORT', week }], '', first?.week ?? []).length === 0);
}

/** The hours to begin with: those of the direction, of the first one for both. */
export function standingWeek(standing: readonly RegularHours[], direction: Direction | ''): readonly Hours[] {
  return (standing.find((each) => direction === '' || each.direction === direction) ?? { week: [] }).week;
}

/** A day's open parts by the clock; what goes on without a break is one. */
function openOn(week: readonly Hours[], day: number): OpenPart[] {
  const parts: OpenPart[] = [];
  for (const { opens, closes, mode } of week
    .filter(({ days }) => days.includes(day))
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = parts.at(-1);
    if (last && last.mode === mode && last.closes >= opens)
      parts[parts.length - 1] = { ...last, closes: closes > last.closes ? closes : last.closes };
    else parts.push({ opens, closes, mode });
  }
  return parts;
}
