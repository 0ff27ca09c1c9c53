import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Direction } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import { handStayOver } from '../domain/stay.js';
import { StayPlaces } from '../stay-places.js';
import { stayStream } from '../stay-stream.js';

/** The tractor that stands in a declaration now. `wrong`: it was there from the first, and another had been declared. */
export interface NextTractor {
  readonly vehicle: string;
  readonly foreign: boolean;
  readonly direction: Direction;
  readonly wrong: boolean;
}

/** Another tractor was declared, at an instant (ISO). Sent by a reaction; twice does no harm. */
export class HandStayOver extends Command<void> {
  constructor(
    readonly declaration: string,
    readonly next: NextTractor,
    readonly at: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(HandStayOver)
export class HandStayOverHandler implements ICommandHandler<HandStayOver> {
  constructor(
    private readonly store: EventStore,
    private readonly places: StayPlaces,
  ) {}

  /** Nothing when no stay of the declaration goes on: its vehicle has not crossed, or is not watched. */
  async execute({
    declaration,
    next: { vehicle, foreign, direction, wrong },
    at,
    context,
  }: HandStayOver): Promise<void> {
    const { state: view } = await this.store.load(acceptedDeclaration(declaration));
    const place = view && (await this.places.of(declaration, view));
    if (!place || place.tractor.vehicle === vehicle) return;
    const left = 1 + (view.formerTractors ?? []).findLastIndex((each) => each.vehicle === place.tractor.vehicle);
    await this.store.execute({
      context,
      // In this order: what ends is told before what begins.
      streams: { first: place.stream, next: stayStream(vehicle) },
      decide: (states) =>
        handStayOver(states.first, states.next, { declaration, stays: foreign, wrong, direction, left }, at),
      answer: () => ({ declaration }),
    });
  }
}
