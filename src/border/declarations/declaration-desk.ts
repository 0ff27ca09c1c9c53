import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../../shared/domain/decider.js';
import type { Direction } from '../../shared/domain/place.js';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type PersonalFact,
  type StreamOf,
} from '../../shared/event-store/types.js';
import type { DeclarationEvent } from './domain/declaration-events.js';
import { declarationFold, declarationStream, type DeclarationState, type Declared } from './domain/declaration.js';
import { vehicleClaim, vehiclesOf, type VehicleClaim } from './domain/vehicle-claim.js';
import { followWithClaims, heldBy } from './domain/vehicle-claims.js';

/** One command on one declaration. Whatever it does to the declaration, the vehicles' claims follow in the same append. */
export interface DeskCommand<Also extends Readonly<Record<string, StreamOf>>, A> {
  readonly context: CommandContext;
  readonly declaration: string;
  readonly direction: Direction;
  /** Vehicles that were or will be held, as far as the sender knows; others that the declaration holds are found. */
  readonly vehicles: readonly string[];
  readonly fresh?: boolean;
  /** Further streams to look at; they are guarded. */
  readonly also: Also;
  readonly decide: (
    state: DeclarationState,
    also: { readonly [K in keyof Also]: Also[K] extends StreamOf<infer S, infer _E> ? S : never },
  ) => readonly DeclarationEvent[];
  /** What is written to the further streams in the same append, once `decide` has not thrown. */
  readonly beside?: (also: {
    readonly [K in keyof Also]: Also[K] extends StreamOf<infer S, infer _E> ? S : never;
  }) => Readonly<Record<string, readonly DomainEvent[]>>;
  readonly answer: (after: Declared) => A;
  readonly personal?: readonly PersonalFact[];
  readonly status?: number;
}

/** It names other vehicles by now than when they were looked up. */
class VehiclesMoved extends Error {
  constructor(readonly vehicles: readonly string[]) {
    super('The declaration was corrected to another vehicle meanwhile');
  }
}

const CLAIM = 'claim ';

/** Where declarations are decided: the declaration and the claims of its vehicles are folded, decided and written together. */
@Injectable()
export class DeclarationDesk {
  constructor(private readonly store: EventStore) {}

  async find(declaration: string): Promise<DeclarationState> {
    return (await this.store.load({ stream: declarationStream(declaration), fold: declarationFold })).state;
  }

  /** Throws what `decide` throws, and `vehicle-already-declared`. */
  async carryOut<Also extends Readonly<Record<string, StreamOf>>, A>(
    command: DeskCommand<Also, A>,
  ): Promise<Committed<A>> {
    try {
      return await this.execute(command);
    } catch (error) {
      if (!(error instanceof VehiclesMoved)) throw error;
      return this.carryOut({ ...command, vehicles: [...command.vehicles, ...error.vehicles] });
    }
  }

  /** The same on a declaration as it was found, with the vehicles that it names. */
  carryOutOn<Also extends Readonly<Record<string, StreamOf>>, A>(
    { declaration, facts }: Declared,
    command: Omit<DeskCommand<Also, A>, 'declaration' | 'direction' | 'vehicles'>,
  ): Promise<Committed<A>> {
    const { direction } = facts;
    return this.carryOut({ ...command, declaration, direction, vehicles: vehiclesOf(facts) });
  }

  /** What follows from what happened elsewhere: nobody is answered, and nothing is done where there is no declaration. */
  async follow<Also extends Readonly<Record<string, StreamOf>>>(
    context: CommandContext,
    declaration: string,
    what: (seen: Declared) => Pick<DeskCommand<Also, object>, 'also' | 'decide'>,
  ): Promise<void> {
    const seen = await this.find(declaration);
    if (seen) await this.carryOutOn(seen, { context, ...what(seen), answer: () => ({}) });
  }

  private execute<Also extends Readonly<Record<string, StreamOf>>, A>(
    command: DeskCommand<Also, A>,
  ): Promise<Committed<A>> {
    const { context, declaration, direction, fresh, also, personal, status } = command;
    const vehicles = [...new Set(command.vehicles)];
    const claims = Object.fromEntries(vehicles.map((each) => [CLAIM + each, vehicleClaim(each, direction)]));
    const own = { stream: declarationStream(declaration), fold: declarationFold, ...(fresh && { fresh }) };
    return this.store.execute<Readonly<Record<string, StreamOf>>, A>({
      context,
      streams: { ...also, ...claims, declaration: own },
      decide: (states) => {
        const state = states['declaration'] as DeclarationState;
        const unknown = heldBy(state).filter((vehicle) => !vehicles.includes(vehicle));
        if (unknown.length) throw new VehiclesMoved(unknown);
        const events = command.decide(state, states as never);
        const held = new Map(vehicles.map((each) => [each, states[CLAIM + each] as VehicleClaim]));
        const followed = followWithClaims(state, events, held);
        return {
          ...command.beside?.(states as never),
          declaration: events,
          ...Object.fromEntries([...followed].map(([vehicle, claimed]) => [CLAIM + vehicle, claimed])),
        };
      },
      answer: (after) => command.answer(after['declaration'] as Declared),
      ...(personal && { personal }),
      ...(status && { status }),
    });
  }
}
