import type { DomainEvent, Fold } from '../../src/shared/domain/decider.js';
import { DomainError } from '../../src/shared/domain/problem.js';
import type { CommandContext, Execution, StreamOf } from '../../src/shared/event-store/types.js';

/** A slot small enough to see through: opened with a capacity, booked by ticket. */
export type PlaceEvent =
  | { type: 'PlacesOpened'; data: { slot: string; capacity: number } }
  | { type: 'PlaceBooked'; data: { slot: string; ticket: string } };

export interface Places {
  readonly capacity: number;
  readonly tickets: readonly string[];
}

export const placesFold: Fold<Places, PlaceEvent> = {
  initial: { capacity: 0, tickets: [] },
  evolve: (state, event) =>
    event.type === 'PlacesOpened'
      ? { ...state, capacity: event.data.capacity }
      : { ...state, tickets: [...state.tickets, event.data.ticket] },
};

/** A stream of anything, of which only the length matters. */
export const anyFold: Fold<number, DomainEvent> = { initial: 0, evolve: (count) => count + 1 };

export function slotStream(slot: string): StreamOf<Places, PlaceEvent> {
  return { stream: `places-${slot}`, fold: placesFold };
}

export function commandOf(key: string, more: Partial<CommandContext> = {}): CommandContext {
  return {
    by: { id: 'firm-1', roles: ['DISPATCHER'] },
    key,
    route: 'POST /test',
    bodyHash: 'body',
    channel: 'api',
    correlationId: `c-${key}`,
    now: new Date('2024-08-22T01:00:00.000Z'),
    ...more,
  };
}

type Of = { slot: StreamOf<Places, PlaceEvent> };

export function openSlot(slot: string, capacity: number): Execution<Of, { capacity: number }> {
  return {
    context: commandOf(`open-${slot}`),
    streams: { slot: { ...slotStream(slot), fresh: true } },
    decide: () => ({ slot: [{ type: 'PlacesOpened', data: { slot, capacity } }] }),
    answer: ({ slot: { capacity: made } }) => ({ capacity: made }),
  };
}

export function bookPlace(
  slot: string,
  ticket: string,
  more: Partial<CommandContext> = {},
): Execution<Of, { place: number }> {
  return {
    context: commandOf(`book-${ticket}`, more),
    streams: { slot: slotStream(slot) },
    decide: ({ slot: { capacity, tickets } }) => {
      if (tickets.length >= capacity) throw new DomainError('slot-full', { slot });
      return { slot: [{ type: 'PlaceBooked', data: { slot, ticket } }] };
    },
    answer: ({ slot: { tickets } }) => ({ place: tickets.indexOf(ticket) + 1 }),
    status: 201,
  };
}
