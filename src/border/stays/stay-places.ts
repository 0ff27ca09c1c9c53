import { Injectable } from '@nestjs/common';
import { EventStore, type StreamOf } from '../../shared/event-store/types.js';
import type { DeclarationView } from '../declarations/index.js';
import type { StayEvent } from './domain/stay-events.js';
import type { Stay } from './domain/stay.js';
import { stayStream } from './stay-stream.js';

type Declared = NonNullable<DeclarationView>;

/** A tractor that a declaration names, or named. */
export interface Tractor {
  readonly vehicle: string;
  readonly foreign: boolean;
  /** Another one took the load over from it. */
  readonly replaced: boolean;
}

/** The stay that goes on of a declaration, and the tractor that has it. */
export interface StayPlace {
  readonly tractor: Tractor;
  readonly stream: StreamOf<Stay, StayEvent>;
  readonly stay: NonNullable<Stay>;
}

/** All tractors of a declaration, the present one first, then those before it. */
export function tractorsOf({ facts, formerTractors = [] }: Declared): readonly Tractor[] {
  const { vehicle, foreign = false } = facts;
  const former = formerTractors.map((each) => ({ ...each, replaced: !each.wrong })).toReversed();
  return [{ vehicle, foreign, replaced: false }, ...former];
}

/** The tractor that a declaration named at an instant (ISO): the one that crossed then. */
export function tractorAt(view: Declared, at: string): Tractor {
  const then = view.formerTractors?.find(({ until }) => at < until);
  return then ? { ...then, replaced: false } : (tractorsOf(view)[0] as Tractor);
}

/** Finds the stay of a declaration, whichever of its tractors has it. */
@Injectable()
export class StayPlaces {
  constructor(private readonly store: EventStore) {}

  /** The stay of the load, or of the tractor that was left behind under that number. Undefined when none goes on. */
  async of(declaration: string, view: Declared, left?: number): Promise<StayPlace | undefined> {
    return (await this.all(declaration, view)).find(({ stay }) => stay.left === left);
  }

  /** All stays that go on and began with it. */
  async all(declaration: string, view: Declared): Promise<readonly StayPlace[]> {
    const places = new Map<string, StayPlace>();
    for (const tractor of tractorsOf(view)) {
      const stream = stayStream(tractor.vehicle);
      const { state: stay } = await this.store.load(stream);
      if (stay?.declaration === declaration && !places.has(stream.stream))
        places.set(stream.stream, { tractor, stream, stay });
    }
    return [...places.values()];
  }
}
