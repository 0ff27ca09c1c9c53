import type { CalendarMode } from '../../../shared/domain/place.js';
import type { CalendarReason } from './gate-events.js';

/** Some time in one mode; ISO instants of one form, so that they sort as text. `from` inclusive, `to` exclusive. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly mode: CalendarMode;
  readonly announcedAt?: string;
  readonly reason?: CalendarReason;
  /** The announcement or closure that it is a part of. */
  readonly interval?: string;
  /** It goes on after `to` until it is lifted. */
  readonly openEnded?: true;
}

/** The interval that counts at an instant: the last one set that holds it. */
export function intervalAt<T extends Interval>(intervals: readonly T[], at: string): T | undefined {
  return intervals.findLast(({ from, to }) => from <= at && at < to);
}

/** The time from `from` to `to` without gaps or overlaps, CLOSED where nothing was set; neighbours alike are one. */
export function timeline(intervals: readonly Interval[], from: string, to: string): Interval[] {
  const edges = intervals.flatMap((each) => [each.from, each.to]).filter((edge) => from < edge && edge < to);
  const starts = [...new Set([from, ...edges])].sort();
  const pieces = starts.map((start, n): Interval => {
    const { mode = 'CLOSED', announcedAt, reason, openEnded } = intervalAt(intervals, start) ?? {};
    return {
      from: start,
      to: starts[n + 1] ?? to,
      mode,
      ...(announcedAt && { announcedAt }),
      ...(reason && { reason }),
      ...(openEnded && { openEnded }),
    };
  });
  return joined(pieces);
}

/** Joins neighbours of the same mode, announcement and reason. */
export function joined(pieces: readonly Interval[]): Interval[] {
  const whole: Interval[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const alike =
      last?.to === piece.from &&
      last.mode === piece.mode &&
      last.announcedAt === piece.announcedAt &&
      last.reason === piece.reason &&
      last.openEnded === piece.openEnded;
    if (alike) whole[whole.length - 1] = { ...last, to: piece.to };
    else whole.push(piece);
  }
  return whole;
}
