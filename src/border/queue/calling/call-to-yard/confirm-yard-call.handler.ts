import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { callByHand } from '../call-ticket/call-by-hand.js';
import { CallSuggestions } from '../dispatcher/call-suggestions.js';
import { refuse } from '../../domain/call-problems.js';
import { refuse as refuseTicket } from '../../domain/ticket-problems.js';
import { isLast } from '../../penalties/goes-last.js';
import { ticketStream } from '../../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import type { TicketAnswer } from '../../ticket-answer.js';
import { CallToYard } from './call-to-yard.handler.js';

/** A controller confirms whom a gate yard should take out of a park, or with a reason calls by hand. */
export class ConfirmYardCall extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly yard: string,
    readonly ticket: string,
    readonly reason: string | undefined,
    readonly context: CommandContext,
    /** Told afterwards from a slip of paper. */
    readonly onPaper: boolean = false,
  ) {
    super();
  }
}

@CommandHandler(ConfirmYardCall)
export class ConfirmYardCallHandler implements ICommandHandler<ConfirmYardCall> {
  constructor(
    private readonly store: EventStore,
    private readonly suggestions: CallSuggestions,
    private readonly commands: CommandBus,
  ) {}

  async execute({ yard, ticket, reason, context, onPaper }: ConfirmYardCall): Promise<Committed<TicketAnswer>> {
    if (reason === undefined) {
      const choice = await this.suggestions.of(yard);
      if (choice?.ticket !== ticket) throw refuse('suggestion-outdated');
      return this.commands.execute(new CallToYard(choice, 'CONFIRMED', undefined, context));
    }
    const [{ state }, { position }] = await Promise.all([this.store.load(ticketStream(ticket)), this.store.head()]);
    if (!state) throw refuseAtDoor('not-found');
    if (state.stage !== 'YARD') throw refuseTicket('not-waiting', { status: state.status });
    const policy = await this.store.load(settingStream(CALLING_POLICY, state.facts.gate));
    const chosen = { ticket: state, penalty: await isLast(this.store, state) };
    const choice = callByHand(chosen, yard, position, context.now, (at) => policyAt(policy.state, at));
    return this.commands.execute(new CallToYard(choice, onPaper ? 'ON_PAPER' : 'BY_HAND', reason, context));
  }
}
