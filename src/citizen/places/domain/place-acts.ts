import type { PlaceEvent } from './place-events.js';
import { refuse } from './place-problems.js';
import type { Place, PlaceSaid, PlaceState } from './place.js';

/** Who does it, and when. */
export interface Doing {
  readonly by: string;
  readonly at: Date;
}

export const PLACE_ACTS = ['REWRITE', 'SUBMIT', 'PUBLISH', 'SEND_BACK', 'TAKE_DOWN'] as const;

export type PlaceAct =
  | { readonly kind: 'REWRITE'; readonly said: PlaceSaid }
  | { readonly kind: 'SUBMIT' | 'PUBLISH' | 'SEND_BACK' | 'TAKE_DOWN' };

export interface Acted {
  readonly place: Place;
  readonly event: PlaceEvent;
}

export const MOST_PICTURES = 12;

/** From which states each act may be done. What is shown stays while it is written anew. */
const FROM: Readonly<Record<PlaceAct['kind'], readonly PlaceState[]>> = {
  REWRITE: ['WRITING', 'IN_REVIEW', 'PUBLIC', 'TAKEN_DOWN'],
  SUBMIT: ['WRITING'],
  PUBLISH: ['IN_REVIEW'],
  SEND_BACK: ['IN_REVIEW'],
  TAKE_DOWN: ['WRITING', 'IN_REVIEW', 'PUBLIC'],
};

/** A place gets its code; nobody but its officials reads of it yet. */
export function register(place: Pick<Place, 'id' | 'code' | 'commune' | 'said'>, { by, at }: Doing): Acted {
  const { id, code, commune, said } = place;
  const data = { place: id, at: at.toISOString(), code, commune, kind: said.kind };
  return {
    place: { ...place, state: 'WRITING', authors: [by], revision: 1 },
    event: { type: 'PlaceRegistered', data },
  };
}

/** Throws `place-not-in-state`, `place-words-missing`, `place-own-words`. */
export function act(place: Place, what: PlaceAct, doing: Doing): Acted {
  if (!mayBeDone(place, what.kind)) throw refuse('place-not-in-state');
  const { next, event } = decided(place, what, doing);
  return { place: { ...next, revision: place.revision + 1 }, event };
}

/** What may be done in its state; by whom is another question. */
export function mayBeDone({ state, shown }: Pick<Place, 'state' | 'shown'>, kind: PlaceAct['kind']): boolean {
  // What nobody reads cannot be taken from anybody.
  return FROM[kind].includes(state) && (kind !== 'TAKE_DOWN' || shown !== undefined);
}

function decided(place: Place, what: PlaceAct, { by, at }: Doing): { next: Place; event: PlaceEvent } {
  const { said, authors } = place;
  const of = { place: place.id, at: at.toISOString() };
  switch (what.kind) {
    case 'REWRITE': {
      const data = { ...of, kind: what.said.kind, pictures: filesOf(what.said) };
      const next = { state: 'WRITING', said: what.said, authors: [...new Set([...authors, by])] } as const;
      return { next: { ...place, ...next }, event: { type: 'PlaceRewritten', data } };
    }
    case 'SUBMIT':
      if (!isWhole(said)) throw refuse('place-words-missing');
      return { next: { ...place, state: 'IN_REVIEW' }, event: { type: 'PlaceSentToReview', data: of } };
    case 'PUBLISH':
      if (authors.includes(by)) throw refuse('place-own-words');
      return {
        next: { ...place, state: 'PUBLIC', shown: said, authors: [] },
        event: { type: 'PlacePublished', data: { ...of, pictures: filesOf(said) } },
      };
    case 'SEND_BACK':
      return { next: { ...place, state: 'WRITING' }, event: { type: 'PlaceSentBack', data: of } };
    case 'TAKE_DOWN': {
      // Gone for good: writing it anew does not show the old text again.
      const { shown: _, ...rest } = place;
      return { next: { ...rest, state: 'TAKEN_DOWN' }, event: { type: 'PlaceTakenDown', data: of } };
    }
  }
}

/** Whether name and history are told in all three languages, and who looks after it. */
export function isWhole({ name, history, keeper }: PlaceSaid): boolean {
  return [name.vi, name.zh, name.en, history.vi, history.zh, history.en, keeper].every((text) => text.trim() !== '');
}

function filesOf({ pictures }: PlaceSaid): string[] {
  return pictures.map(({ file }) => file);
}
