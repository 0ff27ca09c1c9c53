import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import type { Resolution, ResolutionReason } from '../domain/paper-events.js';
import { resolve, type SlipEntry } from '../domain/slip.js';
import { slipOf } from '../paper-streams.js';
import { slipAnswer, type SlipAnswer } from '../slip.answer.js';

/** The supervisor decides a conflict: the slip counts as it happened, as of now, or not. */
export class ResolveSlip extends Command<Committed<SlipAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly slip: string,
    readonly entry: string,
    readonly how: Resolution,
    readonly reason: ResolutionReason,
  ) {
    super();
  }
}

@CommandHandler(ResolveSlip)
export class ResolveSlipHandler implements ICommandHandler<ResolveSlip> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `wrong-gate`, `slip-no-conflict`. */
  execute({ context, slip, entry, how, reason }: ResolveSlip): Promise<Committed<SlipAnswer>> {
    return this.store.execute({
      context,
      streams: { slip: slipOf(slip) },
      decide: ({ slip: before }) => {
        const found = before.find((each) => each.entry === entry);
        if (!found) throw refuseAtDoor('not-found');
        requireGate(context.by, found.gate);
        const act = { slip, entry, by: context.by.id, at: context.now.toISOString() };
        return { slip: resolve(before, act, how, reason) };
      },
      answer: ({ slip: after }) => slipAnswer(slip, after.find((each) => each.entry === entry) as SlipEntry),
    });
  }
}
