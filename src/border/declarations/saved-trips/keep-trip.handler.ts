import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { changeTrip, removeTrip, saveTrip, savedTripsOf } from '../domain/saved-trip.js';
import { firmOf, keptBy } from '../saved-drivers/driver-keeping.js';
import type { SavedTripBody } from './saved-trip.body.js';
import { TripKeeping } from './trip-keeping.js';

export interface TripOutcome {
  readonly trip: string;
}

/** A firm keeps goods and a route. */
export class SaveTrip extends Command<Committed<TripOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly body: SavedTripBody,
  ) {
    super();
  }
}

/** They are called otherwise, or are others. */
export class ChangeTrip extends Command<Committed<TripOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly trip: string,
    readonly body: SavedTripBody,
  ) {
    super();
  }
}

/** They are kept no longer: what was sealed of them is erased. */
export class RemoveTrip extends Command<Committed<TripOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly trip: string,
  ) {
    super();
  }
}

@CommandHandler(SaveTrip)
export class SaveTripHandler implements ICommandHandler<SaveTrip> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: TripKeeping,
  ) {}

  /** Throws `saved-trips-full`. */
  async execute({ context, body }: SaveTrip): Promise<Committed<TripOutcome>> {
    const firm = firmOf(context.by);
    const [trip, details] = [uuidv7(), uuidv7()];
    return this.store.execute({
      context,
      streams: { trips: savedTripsOf(firm) },
      decide: ({ trips }) => ({ trips: saveTrip(trips, { trip, firm, details }, keptBy(context.by, context.now)) }),
      answer: () => ({ trip }),
      personal: [this.keeping.sealed(trip, details, body)],
      status: 201,
    });
  }
}

@CommandHandler(ChangeTrip)
export class ChangeTripHandler implements ICommandHandler<ChangeTrip> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: TripKeeping,
  ) {}

  /** Throws `not-found`. */
  async execute({ context, trip, body }: ChangeTrip): Promise<Committed<TripOutcome>> {
    const firm = firmOf(context.by);
    const details = uuidv7();
    return this.store.execute({
      context,
      streams: { trips: savedTripsOf(firm) },
      decide: ({ trips }) => ({ trips: changeTrip(trips, { trip, firm, details }, keptBy(context.by, context.now)) }),
      answer: () => ({ trip }),
      personal: [this.keeping.sealed(trip, details, body)],
    });
  }
}

@CommandHandler(RemoveTrip)
export class RemoveTripHandler implements ICommandHandler<RemoveTrip> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: TripKeeping,
  ) {}

  /** Throws `not-found`. */
  async execute({ context, trip }: RemoveTrip): Promise<Committed<TripOutcome>> {
    const firm = firmOf(context.by);
    const done = await this.store.execute({
      context,
      streams: { trips: savedTripsOf(firm) },
      decide: ({ trips }) => ({ trips: removeTrip(trips, trip, keptBy(context.by, context.now)) }),
      answer: () => ({ trip }),
    });
    // A retry erases too: what broke off between the two is made good by it.
    await this.keeping.forget(trip);
    return done;
  }
}
