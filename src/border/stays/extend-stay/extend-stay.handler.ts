import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import type { ExtensionReason } from '../domain/stay-events.js';
import { extendStay } from '../domain/stay.js';
import { StayPlaces } from '../stay-places.js';
import { stayStream } from '../stay-stream.js';
import type { StayMoved } from './stay-moved.answer.js';

/** The clock of a stay stood still for so many minutes: an officer's word. `left`: of a tractor that was left behind under that number. */
export class ExtendStay extends Command<Committed<StayMoved>> {
  constructor(
    readonly declaration: string,
    readonly stood: { readonly minutes: number; readonly reason: ExtensionReason; readonly left?: number | undefined },
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ExtendStay)
export class ExtendStayHandler implements ICommandHandler<ExtendStay> {
  constructor(
    private readonly store: EventStore,
    private readonly places: StayPlaces,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `no-open-stay`. */
  async execute({ declaration, stood: { minutes, reason, left }, context }: ExtendStay): Promise<Committed<StayMoved>> {
    const { state: view } = await this.store.load(acceptedDeclaration(declaration));
    if (!view) throw refuse('not-found');
    requireGate(context.by, view.facts.gate);
    const place = await this.places.of(declaration, view, left);
    return this.store.execute({
      context,
      streams: { stay: place?.stream ?? stayStream(view.facts.vehicle) },
      decide: ({ stay }) => ({
        stay: extendStay(
          stay,
          { declaration, ...(left !== undefined && { left }) },
          { minutes, reason },
          context.now.toISOString(),
        ),
      }),
      answer: ({ stay }) => ({ declaration, endsBy: stay?.endsBy ?? '' }),
    });
  }
}
