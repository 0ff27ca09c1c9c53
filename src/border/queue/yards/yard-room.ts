import type { EventStore } from '../../../shared/event-store/types.js';
import { parkOf, yardsAheadOfParks, type YardOfGate } from '../../gates/index.js';
import { takenCount, yardPlacesFold } from '../domain/yard-places.js';
import { yardPlacesBefore, yardPlacesStream } from '../queue-streams.js';

/** Whether a yard's places are counted: a park, or a gate yard that a park leads to. A gate without parks counts none. */
export function isCounted(yards: readonly YardOfGate[], yard: string): boolean {
  return parkOf(yards, yard) !== undefined || yardsAheadOfParks(yards).includes(yard);
}

/** The yards of a gate whose places are counted. */
export function countedYards(yards: readonly YardOfGate[]): YardOfGate[] {
  return yards.filter(({ yard }) => isCounted(yards, yard));
}

/** The streams of a yard's places, to be folded beside a ticket; of a yard that is not counted nothing is read. */
export function placeStreams(yard: string | undefined, now: Date) {
  if (yard !== undefined) return { places: yardPlacesStream(yard, now), placesBefore: yardPlacesBefore(yard, now) };
  const none = { fold: yardPlacesFold, fresh: true };
  return {
    places: { ...none, stream: 'yard-places-none' },
    placesBefore: { ...none, stream: 'yard-places-none-before' },
  };
}

/** Other counted yards of a gate with their free places, e.g. `HN-XUAN-CUONG (12)`: where to send who finds a park full. */
export async function roomElsewhere(
  store: EventStore,
  yards: readonly YardOfGate[],
  yard: string,
  now: Date,
): Promise<string[]> {
  const others = countedYards(yards).filter((each) => each.yard !== yard);
  const room = await Promise.all(
    others.map(async ({ yard: other, capacity }) => {
      const { places, placesBefore } = placeStreams(other, now);
      const [{ state: taken }, { state: before }] = await Promise.all([store.load(places), store.load(placesBefore)]);
      return { other, free: capacity - takenCount({ now: taken, before }) };
    }),
  );
  return room.filter(({ free }) => free > 0).map(({ other, free }) => `${other} (${free})`);
}
