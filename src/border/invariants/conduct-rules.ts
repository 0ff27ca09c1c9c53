import { calendarAt } from '../gates/index.js';
import type { ConductEvent, TicketEvent } from '../queue/index.js';
import type { Rule } from './rule.js';
import type { World } from './world.js';

type Told = Extract<TicketEvent, { type: 'TicketCalled' | 'TicketSetBack' | 'TicketNoShow' }>;
type Conduct<T extends ConductEvent['type']> = Extract<ConductEvent, { type: T }>;

interface Missed {
  readonly from: string;
  to?: string;
  readonly route: string;
  readonly direction: 'EXPORT' | 'IMPORT';
}

const MINUTE_MS = 60_000;

/** No no-show counts against anybody when the route was closed in a minute of the calls that were not followed. */
export function noPenaltyWhileClosed(): Rule {
  const calls = new Map<string, Missed[]>();
  return {
    name: 'no-penalty-while-closed',
    on: ['TicketCalled', 'TicketSetBack', 'TicketNoShow', 'NoShowCounted'],
    before: (event, world) => {
      const { type, data } = event as unknown as Told | Conduct<'NoShowCounted'>;
      const missed = calls.get(data.ticket) ?? [];
      if (type === 'NoShowCounted') {
        const closed = missed.slice(-2).find((call) => wasClosed(call, world));
        return closed && `counted, though the route was closed during the call of ${closed.from}`;
      }
      if (type !== 'TicketCalled') {
        const last = missed.at(-1);
        if (last) last.to = data.at;
        return undefined;
      }
      const { at: from, route, direction } = data;
      // A call that was not missed is none of these.
      const before = missed.filter(({ to }) => to !== undefined);
      return void calls.set(data.ticket, [...(data.call === 1 ? [] : before), { from, route, direction }]);
    },
  };
}

function wasClosed({ from, to = from, route, direction }: Missed, world: World): boolean {
  for (let minute = Date.parse(from); minute < Date.parse(to); minute += MINUTE_MS) {
    const at = new Date(minute);
    if (calendarAt(world.calendar(route, direction, at), at).mode === 'CLOSED') return true;
  }
  return false;
}

/** A penalty rests on as many no-shows of its own vehicle or carrier as it needs, each counted once and not forgiven. */
export function penaltyRestsOnNoShows(): Rule {
  const counting = new Map<string, Set<string>>();
  return {
    name: 'penalty-rests-on-no-shows',
    on: ['NoShowCounted', 'NoShowForgiven', 'PenaltyImposed'],
    before: (event) => {
      const { type, data } = event as unknown as Conduct<'NoShowCounted' | 'NoShowForgiven' | 'PenaltyImposed'>;
      const name = `${data.subject} ${data.of}`;
      const counts = counting.get(name) ?? new Set<string>();
      counting.set(name, counts);
      if (type === 'NoShowForgiven') return !counts.delete(data.noShow) && `${data.noShow} forgiven, never counted`;
      if (type === 'PenaltyImposed') {
        const { counted, needs } = data;
        const rests = new Set(counted.filter((noShow) => counts.has(noShow)));
        return rests.size < Math.max(needs, counted.length) && `rests on ${rests.size} no-shows, needs ${needs}`;
      }
      const twice = counts.has(data.noShow);
      counts.add(data.noShow);
      return twice && `${data.noShow} counted twice`;
    },
  };
}
