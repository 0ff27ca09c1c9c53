import { Injectable } from '@nestjs/common';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import type { SavedTripBody } from './saved-trip.body.js';

/** What an erasure names. */
export const tripSubject = (trip: string) => `saved-trip-${trip}`;

/** The sealed side of a firm's goods and routes. */
@Injectable()
export class TripKeeping {
  constructor(private readonly personal: PersonalFacts) {}

  /** As it is sealed: plain, without what was left out. */
  sealed(trip: string, ref: string, body: SavedTripBody) {
    const content: unknown = JSON.parse(JSON.stringify(body));
    return { ref, subject: tripSubject(trip), content };
  }

  /** In clear, by reference. */
  async open(refs: readonly string[]): Promise<ReadonlyMap<string, SavedTripBody>> {
    return (await this.personal.read([...refs])) as ReadonlyMap<string, SavedTripBody>;
  }

  async forget(trip: string): Promise<void> {
    await this.personal.erase(tripSubject(trip));
  }
}
