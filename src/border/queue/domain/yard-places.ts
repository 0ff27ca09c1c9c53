import { Set } from 'immutable';
import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { YardPlaceEvent } from './queue-events.js';
import { refuse } from './ticket-problems.js';
import { isWaiting, type Ticket } from './ticket.js';

/** Tickets with a place of a yard that they took in one month. Thousands come and go: a step copies no more than it changes. */
export type YardPlaces = Set<string>;

export const yardPlacesFold: Fold<YardPlaces, YardPlaceEvent> = {
  initial: Set(),
  evolve: (places, { type, data }) =>
    type === 'YardPlaceTaken' ? places.add(data.ticket) : places.delete(data.ticket),
};

/** A yard's places: of this month and of the month before. A vehicle that stays longer no longer counts. */
export interface TakenPlaces {
  readonly now: YardPlaces;
  readonly before: YardPlaces;
}

export interface YardPlace {
  readonly yard: string;
  readonly gate: Gate;
  readonly ticket: string;
}

export function takenCount({ now, before }: TakenPlaces): number {
  return now.size + before.size;
}

export function hasPlace({ now, before }: TakenPlaces, ticket: string): boolean {
  return now.has(ticket) || before.has(ticket);
}

/** A vehicle stands in the yard, however full it is; nothing when its place was kept for it. */
export function takePlace(taken: TakenPlaces, place: YardPlace, at: Date): YardPlaceEvent[] {
  if (hasPlace(taken, place.ticket)) return [];
  return [{ type: 'YardPlaceTaken', data: { ...place, at: at.toISOString() } }];
}

/** Keeps a place for a vehicle that is called to the yard. Throws `yard-full`. */
export function keepPlace(taken: TakenPlaces, place: YardPlace, capacity: number, at: Date): YardPlaceEvent[] {
  if (!hasPlace(taken, place.ticket) && takenCount(taken) >= capacity) throw refuse('yard-full', { yard: place.yard });
  return takePlace(taken, place, at);
}

/**
 * A vehicle comes to a park. Throws `park-full` with the yards that have room, `parks-full` when none has.
 * @param room other yards of the gate with their free places, e.g. `HN-XUAN-CUONG (12)`
 */
export function enterPark(
  taken: TakenPlaces,
  place: YardPlace,
  capacity: number,
  room: readonly string[],
  at: Date,
): YardPlaceEvent[] {
  if (hasPlace(taken, place.ticket) || takenCount(taken) < capacity) return takePlace(taken, place, at);
  const { yard } = place;
  throw room.length === 0 ? refuse('parks-full', { yard }) : refuse('park-full', { yard, room: room.join(', ') });
}

/** Frees a place in the stream of the month in which it was taken; nothing when it has none there. */
export function freePlace(places: YardPlaces, place: YardPlace, at: Date): YardPlaceEvent[] {
  if (!places.has(place.ticket)) return [];
  return [{ type: 'YardPlaceFreed', data: { ...place, at: at.toISOString() } }];
}

/**
 * Where a vehicle has a place as its ticket stands: in the yard where it was seen last, bays included, until it is admitted
 * to a lane that leads out of it or its ticket ends; called out of a park also in the gate yard, until others go before it.
 */
export function placesOf(ticket: Ticket): string[] {
  const { status, yard, stage, call } = ticket;
  const inBay = status === 'ADMITTED' && stage === 'BAY';
  if (yard === undefined || !(isWaiting(status) || status === 'CALLED' || inBay)) return [];
  const onTheWay = stage === 'YARD' && call && !call.overtaken ? [call.lane] : [];
  return [yard, ...onTheWay];
}
