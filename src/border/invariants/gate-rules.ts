import type { CalendarEvent, LaneEvent } from '../gates/index.js';
import type { Rule } from './rule.js';

type LaneDay = (LaneEvent & { type: 'LaneDayStarted' })['data'];
type Interval = (CalendarEvent & { type: 'CalendarIntervalSet' })['data'];

/** A lane's day begins with what the last day left, and nothing is written to a day that is over. */
export function laneDaysCarryOver(): Rule {
  const last = new Map<string, string>();
  return {
    name: 'lane-days-carry-over',
    on: ['LaneDayStarted', 'LaneOpened', 'LanePaused', 'LaneClosed', 'LaneReversed', 'LaneModeSet'],
    before: ({ type, stream, data }, world) => {
      const { lane } = data as { lane: string };
      const day = stream.slice(-10);
      const before = last.get(lane);
      if (type !== 'LaneDayStarted') return day !== before && `told of ${day} when ${before} was the lane's last day`;
      last.set(lane, day);
      if (before === undefined) return undefined;
      if (day <= before) return `began after ${before}`;
      const [was, is] = [world.lane(lane, new Date(`${before}T05:00:00Z`)), data as LaneDay];
      const same = was?.status === is.status && was.mode === is.mode && was.direction === is.direction;
      return (
        !same && `began ${is.status} ${is.mode} ${is.direction}, left ${was?.status} ${was?.mode} ${was?.direction}`
      );
    },
  };
}

/** An announcement that goes over the end of a month stands whole, and the same in each. */
export function announcedEverywhere(): Rule {
  const parts = new Map<string, Interval[]>();
  return {
    name: 'announced-everywhere',
    on: ['CalendarIntervalSet'],
    before: ({ data }) => {
      const part = data as Interval;
      const key = `${part.route} ${part.direction} ${part.interval}`;
      const others = parts.get(key) ?? [];
      parts.set(key, [...others, part]);
      const unlike = others.find(({ mode, announcedAt }) => mode !== part.mode || announcedAt !== part.announcedAt);
      return unlike && `interval ${part.interval} is ${part.mode} here and ${unlike.mode} in another month`;
    },
    *atRest() {
      for (const [key, of] of parts) {
        const sorted = of.toSorted((a, b) => a.from.localeCompare(b.from));
        const gap = sorted.find(({ from }, n) => n > 0 && sorted[n - 1]?.to !== from);
        if (gap) yield [`calendar of ${key}`, `a part before ${gap.from} is missing`];
      }
    },
  };
}

/** Regular hours never override an announcement that stands. */
export function announcementsOutrank(): Rule {
  const announced = new Map<string, Interval[]>();
  return {
    name: 'announcements-outrank',
    on: ['CalendarIntervalSet', 'ClosureEnded'],
    before: ({ type, stream, data }) => {
      const standing = announced.get(stream) ?? [];
      if (type === 'ClosureEnded') {
        const { closure, from } = data as { closure: string; from: string };
        const cut = standing.map((each) =>
          each.interval === closure && each.to > from ? { ...each, to: from } : each,
        );
        return void announced.set(
          stream,
          cut.filter((each) => each.from < each.to),
        );
      }
      const interval = data as Interval;
      if (interval.reason) return void announced.set(stream, [...standing, interval]);
      const over = standing.find(({ from, to }) => from < interval.to && interval.from < to);
      return over && `regular hours from ${interval.from} over the announcement from ${over.from}`;
    },
  };
}
