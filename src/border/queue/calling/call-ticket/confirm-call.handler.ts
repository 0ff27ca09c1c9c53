import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { CallSuggestions } from '../dispatcher/call-suggestions.js';
import { refuse } from '../../domain/call-problems.js';
import { isLast } from '../../penalties/goes-last.js';
import { ticketStream } from '../../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import type { TicketAnswer } from '../../ticket-answer.js';
import { CallEstimates } from '../estimate-list/call-estimates.js';
import type { CallChoice } from './call-choice.js';
import { callByHand } from './call-by-hand.js';
import { CallTicket } from './call-ticket.handler.js';

/** A controller confirms what is suggested for a lane, or with a reason calls by hand. */
export class ConfirmCall extends Command<Committed<TicketAnswer>> {
  constructor(
    readonly lane: string,
    readonly ticket: string,
    readonly reason: string | undefined,
    readonly context: CommandContext,
    /** Told afterwards from a slip of paper. */
    readonly onPaper: boolean = false,
  ) {
    super();
  }
}

@CommandHandler(ConfirmCall)
export class ConfirmCallHandler implements ICommandHandler<ConfirmCall> {
  constructor(
    private readonly store: EventStore,
    private readonly suggestions: CallSuggestions,
    private readonly estimates: CallEstimates,
    private readonly commands: CommandBus,
  ) {}

  async execute({ lane, ticket, reason, context, onPaper }: ConfirmCall): Promise<Committed<TicketAnswer>> {
    if (reason === undefined) {
      const choice = await this.suggestions.of(lane);
      if (choice?.ticket !== ticket) throw refuse('suggestion-outdated');
      return this.commands.execute(new CallTicket(await this.withEstimate(choice), 'CONFIRMED', undefined, context));
    }
    const [{ state }, { position }] = await Promise.all([this.store.load(ticketStream(ticket)), this.store.head()]);
    if (!state) throw refuseAtDoor('not-found');
    const policy = await this.store.load(settingStream(CALLING_POLICY, state.facts.gate));
    const chosen = { ticket: state, penalty: await isLast(this.store, state) };
    const choice = callByHand(chosen, lane, position, context.now, (at) => policyAt(policy.state, at));
    // Told afterwards, it says nothing of what was foretold.
    if (onPaper) return this.commands.execute(new CallTicket(choice, 'ON_PAPER', reason, context));
    return this.commands.execute(new CallTicket(await this.withEstimate(choice), 'BY_HAND', reason, context));
  }

  private async withEstimate(choice: CallChoice): Promise<CallChoice> {
    const estimate = await this.estimates.of(choice.ticket);
    return { ...choice, ...(estimate && { estimate }) };
  }
}
