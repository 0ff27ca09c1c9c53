import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { openLookout, type Lookout } from '../domain/lookouts.js';
import { listOf, lookoutsOf } from '../lookout-access.js';
import { lookoutAnswer, type OpenedLookoutAnswer } from '../lookout.answer.js';

/** Reads what is looked for and why; that it was read stands in the log. */
export class OpenLookout extends Command<Committed<OpenedLookoutAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly lookout: string,
  ) {
    super();
  }
}

@CommandHandler(OpenLookout)
export class OpenLookoutHandler implements ICommandHandler<OpenLookout> {
  constructor(
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
  ) {}

  /** Throws `not-found`, also for another agency's. The answer that is kept for a retry holds nothing sealed. */
  async execute({ context, lookout }: OpenLookout): Promise<Committed<OpenedLookoutAnswer>> {
    const { gate, agency } = listOf(context.by);
    const at = context.now.toISOString();
    const done = await this.store.execute({
      context,
      streams: { lookouts: lookoutsOf(gate, agency) },
      decide: ({ lookouts }) => {
        const found = lookouts.get(lookout);
        if (!found) throw refuseAtDoor('not-found');
        return { lookouts: openLookout(found, context.by.id, at) };
      },
      answer: ({ lookouts }) => lookoutAnswer(lookouts.get(lookout) as Lookout, at),
    });
    const ref = `lookout-${lookout}`;
    const sealed = (await this.facts.read([ref])).get(ref) as { value: string; reason: string } | undefined;
    return { ...done, answer: { ...done.answer, ...sealed } };
  }
}
