import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate, requireYard } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { CheckIn, type TicketAnswer } from '../../queue/index.js';
import { plateReadStream } from '../counter-streams.js';
import type { DismissReason } from '../domain/plate-read-events.js';
import { dismissRead, matchRead, requireUnsettled, type PlateReadState } from '../domain/plate-read.js';

/** The yard operator says whose vehicle a camera saw. */
export class AssignPlateRead extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly read: string,
    readonly declaration: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** The yard operator puts a read aside. */
export class DismissPlateRead extends Command<Committed<{ readonly read: string }>> {
  constructor(
    readonly read: string,
    readonly reason: DismissReason,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AssignPlateRead)
export class AssignPlateReadHandler implements ICommandHandler<AssignPlateRead> {
  constructor(
    private readonly store: EventStore,
    private readonly commands: CommandBus,
  ) {}

  /** Check-in and read in one append: two operators never give one read to two vehicles. Throws `not-found`, `plate-read-settled`. */
  async execute({ read, declaration, context }: AssignPlateRead): Promise<Committed<TicketAnswer>> {
    const of = plateReadStream(read);
    const { state } = await this.store.load(of);
    if (!state) throw refuseAtDoor('not-found');
    const { tag } = requireUnsettled(state);
    const { by, now } = context;
    const decide = (latest: unknown) => matchRead(latest as PlateReadState, declaration, now, by.id);
    const seen = { at: new Date(tag.at), read, beside: { of, decide } };
    return this.commands.execute(new CheckIn(declaration, tag.yard, 'CAMERA', context, seen));
  }
}

@CommandHandler(DismissPlateRead)
export class DismissPlateReadHandler implements ICommandHandler<DismissPlateRead> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `wrong-gate`, `wrong-yard`, `plate-read-settled`. */
  execute({ read, reason, context }: DismissPlateRead): Promise<Committed<{ readonly read: string }>> {
    const { by, now } = context;
    return this.store.execute({
      context,
      streams: { read: plateReadStream(read) },
      decide: (states) => {
        if (!states.read) throw refuseAtDoor('not-found');
        requireGate(by, states.read.tag.gate);
        requireYard(by, states.read.tag.yard);
        return { read: dismissRead(states.read, reason, by.id, now) };
      },
      answer: () => ({ read }),
    });
  }
}
