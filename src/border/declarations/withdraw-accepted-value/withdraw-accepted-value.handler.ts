import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { acceptedValueAnswer, type AcceptedValueAnswer } from '../accepted-value.answer.js';
import { acceptedValuesOf } from '../accepted-values.js';
import { officerAtGate } from '../declaration-access.js';
import { withdrawAcceptedValue, type AcceptedValue } from '../domain/accepted-values.js';

/** The agency that accepted a value takes it back. */
export class WithdrawAcceptedValue extends Command<Committed<AcceptedValueAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly accepted: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawAcceptedValue)
export class WithdrawAcceptedValueHandler implements ICommandHandler<WithdrawAcceptedValue> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, also for another agency's; `accepted-value-ended`. */
  execute({ context, accepted }: WithdrawAcceptedValue): Promise<Committed<AcceptedValueAnswer>> {
    const { gate, agency } = officerAtGate(context.by);
    const at = context.now.toISOString();
    return this.store.execute({
      context,
      streams: { values: acceptedValuesOf(gate) },
      decide: ({ values }) => {
        const found = values.get(accepted);
        if (found?.agency !== agency) throw refuse('not-found');
        return { values: withdrawAcceptedValue(found, context.by.id, at) };
      },
      answer: ({ values }) => acceptedValueAnswer(values.get(accepted) as AcceptedValue, at),
    });
  }
}
