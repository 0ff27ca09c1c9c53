import type { Fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Act } from './act.js';
import { refuse } from './saved-trip-problems.js';

/** More nobody chooses from; it also bounds what is folded to save one more. */
export const MOST_TRIPS = 200;

/** Goods and a route that a firm often declares. `details` refers to the sealed clear text, since people name and describe freely. */
export interface SavedTrip {
  readonly trip: string;
  readonly firm: string;
  readonly details: string;
}

/** Stream `saved-trips-<firm>`. */
export type SavedTripEvent =
  | { type: 'TripSaved' | 'SavedTripChanged'; data: SavedTrip & Act }
  | { type: 'SavedTripRemoved'; data: { readonly trip: string; readonly firm: string } & Act };

/** By id, in the order in which they were saved. */
export type SavedTrips = ReadonlyMap<string, SavedTrip>;

export const savedTripsFold: Fold<SavedTrips, SavedTripEvent> = {
  initial: new Map(),
  evolve: (trips, event) => {
    const next = new Map(trips);
    if (event.type === 'SavedTripRemoved') next.delete(event.data.trip);
    else {
      const { trip, firm, details } = event.data;
      next.set(trip, { trip, firm, details });
    }
    return next;
  },
};

/** The stream of what a firm keeps, with its fold. */
export function savedTripsOf(firm: string) {
  return { stream: `saved-trips-${firm}`, fold: savedTripsFold };
}

/** Throws `saved-trips-full`. */
export function saveTrip(trips: SavedTrips, trip: SavedTrip, act: Act): readonly SavedTripEvent[] {
  if (trips.size >= MOST_TRIPS) throw refuse('saved-trips-full', { most: MOST_TRIPS });
  return [{ type: 'TripSaved', data: { ...trip, ...act } }];
}

/** Another name, other goods. Throws `not-found`. */
export function changeTrip(trips: SavedTrips, trip: SavedTrip, act: Act): readonly SavedTripEvent[] {
  if (!trips.has(trip.trip)) throw new DomainError('not-found');
  return [{ type: 'SavedTripChanged', data: { ...trip, ...act } }];
}

/** Throws `not-found`. */
export function removeTrip(trips: SavedTrips, trip: string, act: Act): readonly SavedTripEvent[] {
  const known = trips.get(trip);
  if (!known) throw new DomainError('not-found');
  return [{ type: 'SavedTripRemoved', data: { trip, firm: known.firm, ...act } }];
}
