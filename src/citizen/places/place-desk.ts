import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { OutboxFact } from '../../shared/event-store/state-command.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { act, register, type Doing, type PlaceAct } from './domain/place-acts.js';
import type { PlaceEvent } from './domain/place-events.js';
import { refuse } from './domain/place-problems.js';
import type { Place, PlaceSaid } from './domain/place.js';
import { plateCode } from './domain/plate-code.js';

/** Who keeps the register: civil servants of communes, each his own; the province all. */
export const PLACE_PEOPLE = ['CIVIL_SERVANT', 'PROVINCE'] as const satisfies readonly Role[];

/** Of some 28 million codes one that is taken is drawn seldom. */
const DRAWS = 10;

type Row = Omit<Place, 'shown'> & { readonly shown: PlaceSaid | null };

export interface PlaceToEnter {
  readonly id: string;
  readonly commune: string;
  readonly ref: string | undefined;
  readonly said: PlaceSaid;
  /** Digest of the line of the file that it comes from. */
  readonly filed?: string;
}

/** Holds a place while something is done with it, and writes what became of it. */
@Injectable()
export class PlaceDesk {
  /** The place, locked, of whom it concerns; for all others there is none. Throws `not-found`. */
  async hold(tx: EntityManager, by: Principal, id: string): Promise<Place> {
    const place = await this.read(tx, id, 'FOR UPDATE');
    if (!place || !concerns(place, by)) throw refuseAtDoor('not-found');
    return place;
  }

  /** The place as the rules see it, of whom it concerns. Throws `not-found`. */
  async look(tx: EntityManager, by: Principal, id: string): Promise<Place> {
    const place = await this.read(tx, id, '');
    if (!place || !concerns(place, by)) throw refuseAtDoor('not-found');
    return place;
  }

  /** Enters a place under a code that no other has. Throws `place-ref-taken`. */
  async enter(tx: EntityManager, place: PlaceToEnter, doing: Doing): Promise<{ place: Place; fact: OutboxFact }> {
    const { id, commune, ref, said, filed } = place;
    if (ref !== undefined && (await isTaken(tx, commune, ref))) throw refuse('place-ref-taken');
    for (let draw = 0; draw < DRAWS; draw++) {
      const { place: entered, event } = register({ id, code: plateCode(randomBytes(8)), commune, said }, doing);
      const added: unknown[] = await tx.query(
        `INSERT INTO place (id, code, commune, ref, state, said, authors, filed, registered_at, revision)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
        [
          id,
          entered.code,
          commune,
          ref ?? null,
          entered.state,
          JSON.stringify(said),
          [...entered.authors],
          filed ?? null,
          doing.at,
          entered.revision,
        ],
      );
      if (added.length > 0) return { place: entered, fact: factOf(event) };
      // The code, or the number at this very moment.
      if (ref !== undefined && (await isTaken(tx, commune, ref))) throw refuse('place-ref-taken');
    }
    throw new Error('No code is free');
  }

  /** Does something with a place that is held; gives what the log is told. Throws what stands against it. */
  async carryOut(
    tx: EntityManager,
    held: Place,
    what: PlaceAct,
    doing: Doing,
  ): Promise<{ place: Place; fact: OutboxFact }> {
    const { place, event } = act(held, what, doing);
    await tx.query(
      `UPDATE place SET state = $2, said = $3, shown = $4, authors = $5, revision = $6, sent_back = NULL,
              published_at = CASE WHEN $7 THEN $8::timestamptz ELSE published_at END,
              first_shown_at = CASE WHEN $7 THEN coalesce(first_shown_at, published_at, $8::timestamptz) ELSE first_shown_at END
       WHERE id = $1`,
      [
        place.id,
        place.state,
        JSON.stringify(place.said),
        place.shown ? JSON.stringify(place.shown) : null,
        [...place.authors],
        place.revision,
        what.kind === 'PUBLISH',
        doing.at,
      ],
    );
    return { place, fact: factOf(event) };
  }

  private async read(tx: EntityManager, id: string, lock: 'FOR UPDATE' | ''): Promise<Place | undefined> {
    const [row] = await tx.query<Row[]>(
      `SELECT id, code, commune, state, said, shown, authors, revision FROM place WHERE id = $1 ${lock}`,
      [id],
    );
    if (!row) return undefined;
    const { shown, ...place } = row;
    return { ...place, ...(shown !== null && { shown }) };
  }
}

async function isTaken(tx: EntityManager, commune: string, ref: string): Promise<boolean> {
  const found: unknown[] = await tx.query('SELECT FROM place WHERE commune = $1 AND ref = $2', [commune, ref]);
  return found.length > 0;
}

/** Those of its commune, and the province. */
export function concerns({ commune }: Pick<Place, 'commune'>, by: Principal): boolean {
  return by.system === true || by.roles.includes('PROVINCE') || by.office === commune;
}

export function factOf(event: PlaceEvent): OutboxFact {
  return { stream: `place-${event.data.place}`, event };
}
