import type { SlotEvent, TicketEvent } from '../queue/index.js';
import { calendarFor, closedForWithin } from '../gates/index.js';
import { looking, type Rule } from './rule.js';

type Ticket<T extends TicketEvent['type']> = TicketEvent & { type: T };
const HOUR_MS = 3_600_000;

/** Never more bookings than places; a place is given to a ticket once, and given back by the one who has it. */
export function neverMoreThanPlaces(): Rule {
  const slots = new Map<string, { capacity: number; taken: Set<string>; blocks: Map<string, number> }>();
  return {
    name: 'never-more-than-places',
    on: ['SlotOpened', 'SlotBooked', 'SlotPlaceReturned', 'SlotBlockBooked', 'SlotBlockReturned'],
    before: (event) => {
      const { type, data } = event as unknown as SlotEvent;
      if (type === 'SlotOpened') {
        return void slots.set(data.slot, { capacity: data.capacity, taken: new Set(), blocks: new Map() });
      }
      const slot = slots.get(data.slot);
      if (!slot) return 'booked before it was opened';
      const { taken, capacity, blocks } = slot;
      if (type === 'SlotPlaceRecounted' || type === 'SlotDrawBegun' || type === 'SlotDrawn') return undefined;
      const block = 'block' in data ? data.block : undefined;
      if (block !== undefined) {
        const change = type === 'SlotBlockBooked' ? data.places : type === 'SlotBlockReturned' ? -data.places : -1;
        const left = (blocks.get(block) ?? 0) + change;
        blocks.set(block, left);
        if (left < 0) return `more of the block ${block} than it had`;
      }
      const kept = () => [...blocks.values()].reduce((sum, left) => sum + left, 0);
      if (type === 'SlotBlockBooked')
        return taken.size + kept() > capacity && `a block too many for ${capacity} places`;
      if (type === 'SlotBlockReturned') return undefined;
      if (type === 'SlotPlaceReturned') return !taken.delete(data.ticket) && `${data.ticket} gave back what it had not`;
      if (taken.has(data.ticket)) return `${data.ticket} booked twice`;
      taken.add(data.ticket);
      const all = taken.size + kept();
      return all > capacity && `${all} bookings for ${capacity} places`;
    },
  };
}

interface Share {
  readonly firmSharePercent: number;
  readonly firmAtLeast: number;
}
type Taken = Extract<SlotEvent, { type: 'SlotBooked' | 'SlotPlaceRecounted' }>;
function holderOf({ type, data }: Taken): string {
  return type === 'SlotBooked' ? (data.carrier ?? data.firm) : data.carrier;
}

/** As published; a gate may have set others since. */
const SHARE: Share = { firmSharePercent: 10, firmAtLeast: 4 };

/** One carrier never has more of an hour than its share: the largest that its gate had allowed by then. */
export function shareOfAnHour(): Rule {
  const shares = new Map<string, Share[]>();
  const slots = new Map<string, { capacity: number; holders: Map<string, string> }>();
  return {
    name: 'share-of-an-hour',
    on: [
      'SettingSet',
      'SlotOpened',
      'SlotBooked',
      'SlotPlaceRecounted',
      'SlotPlaceReturned',
      'SlotBlockBooked',
      'SlotBlockReturned',
    ],
    before: (event) => {
      if (event.type === 'SettingSet') {
        const { setting, gate = '', value } = event.data as { setting: string; gate?: string; value: Partial<Share> };
        if (setting === 'slot-rules') shares.set(gate, [...(shares.get(gate) ?? []), { ...SHARE, ...value }]);
        return undefined;
      }
      const { type, data } = event as unknown as SlotEvent;
      if (type === 'SlotOpened') return void slots.set(data.slot, { capacity: data.capacity, holders: new Map() });
      const slot = slots.get(data.slot);
      if (type === 'SlotDrawBegun' || type === 'SlotDrawn') return undefined;
      if (type === 'SlotPlaceReturned') return void slot?.holders.delete(data.ticket);
      // A place of a block is held under a name of its own until a vehicle is named for it.
      const placesOf = (block: string) =>
        [...(slot?.holders.keys() ?? [])].filter((key) => key.startsWith(`${block} `));
      if (type === 'SlotBlockReturned') {
        for (const key of placesOf(data.block).slice(0, data.places)) slot?.holders.delete(key);
        return undefined;
      }
      if (type === 'SlotBlockBooked') {
        for (let n = 0; n < data.places; n++) slot?.holders.set(`${data.block} ${n}`, data.firm);
      } else {
        const [kept] = type === 'SlotBooked' && data.block !== undefined ? placesOf(data.block) : [];
        if (kept !== undefined) slot?.holders.delete(kept);
        // Another carrier may be named while the place is held.
        slot?.holders.set(data.ticket, holderOf({ type, data } as Taken));
      }
      // Who was within his share where a closure took his hour is moved past it.
      if ((type === 'SlotBooked' || type === 'SlotBlockBooked') && data.closure !== undefined) return undefined;
      const holder = type === 'SlotBlockBooked' ? data.firm : holderOf({ type, data } as Taken);
      const own = [...(slot?.holders.values() ?? [])].filter((each) => each === holder).length;
      const allowed = [SHARE, ...(shares.get(data.gate) ?? [])].map(({ firmSharePercent, firmAtLeast }) =>
        Math.max(firmAtLeast, Math.floor(((slot?.capacity ?? 0) * firmSharePercent) / 100)),
      );
      return own > Math.max(...allowed) && `${own} places of ${slot?.capacity} for ${holder}`;
    },
  };
}

/** A ticket holds one place at most; who is booked holds the place of his hour, and whoever has gone holds none. */
export function onePlaceEach(): Rule {
  const places = new Map<string, Set<string>>();
  return {
    name: 'one-place-each',
    on: ['SlotBooked', 'SlotPlaceReturned'],
    before: (event) => {
      const { type, data } = event as unknown as Extract<SlotEvent, { type: 'SlotBooked' | 'SlotPlaceReturned' }>;
      const held = places.get(data.ticket) ?? new Set<string>();
      if (type === 'SlotBooked') held.add(data.slot);
      else held.delete(data.slot);
      places.set(data.ticket, held);
      return undefined;
    },
    *atRest(world) {
      for (const [id] of world.declarations()) {
        const ticket = world.ticket(id);
        const held = [...(places.get(id) ?? [])];
        if (held.length > 1) yield [`ticket-${id}`, `holds ${held.join(' and ')}`];
        const slot = ticket?.status === 'BOOKED' ? ticket.booking?.slot : undefined;
        if (ticket?.status === 'BOOKED' && (slot === undefined || !held.includes(slot))) {
          yield [`ticket-${id}`, `booked for ${slot}, holds ${held.join() || 'nothing'}`];
        }
        if (ticket?.status === 'RELEASED' && held.length)
          yield [`ticket-${id}`, `released, still holds ${held.join()}`];
      }
    },
  };
}

const CODE_KEPT_MS = 90 * 24 * HOUR_MS;

/** A code is not given again for 90 days. */
export function codeOfOne(): Rule {
  const codes = new Map<string, { ticket: string; at: number }>();
  return {
    name: 'code-of-one',
    on: ['TicketCodeTaken'],
    before: ({ data }) => {
      const { code, ticket, at } = data as { code: string; ticket: string; at: string };
      const before = codes.get(code);
      const now = Date.parse(at);
      codes.set(code, { ticket, at: now });
      return before && now - before.at < CODE_KEPT_MS && `given to ${before.ticket} too`;
    },
  };
}

/** A place is booked for an accepted declaration and an hour that is open. */
export const bookedWhileOpen: Rule = {
  name: 'booked-while-open',
  on: ['TicketBooked'],
  before: looking<Ticket<'TicketBooked'>>(({ data }, world) => {
    const status = world.declaration(data.declaration)?.status;
    if (status !== 'ACCEPTED') return `booked while its declaration was ${status}`;
    const hour = new Date(data.hour);
    const { mode } = calendarFor(
      world.calendar(data.route, data.direction, hour),
      hour,
      world.carriedBy(data.declaration),
    );
    return mode === 'CLOSED' && `booked for ${data.hour}, when its route is closed to it`;
  }),
};

/** A booking lapses only when its route was open through its hour, and is open now. */
export const lapsesWhileOpen: Rule = {
  name: 'lapses-while-open',
  on: ['TicketReleased'],
  before: looking<Ticket<'TicketReleased'>>(({ data }, world) => {
    if (data.why !== 'SLOT_LAPSED') return undefined;
    const ticket = world.ticket(data.declaration);
    if (ticket?.status !== 'BOOKED' || !ticket.booking) return `lapsed while it was ${ticket?.status}`;
    const [hour, at] = [new Date(ticket.booking.hour), new Date(data.at)];
    const then = world.calendar(data.route, data.direction, hour);
    const carried = world.carriedBy(data.declaration);
    if (closedForWithin(then, hour, new Date(hour.getTime() + HOUR_MS), carried))
      return 'lapsed though its hour was closed';
    const now = calendarFor(world.calendar(data.route, data.direction, at), at, carried);
    return now.mode === 'CLOSED' && 'lapsed while its route was closed';
  }),
};
