import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../../shared/domain/posted.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { acceptedDeclaration, declarerOf, type DeclarationView } from '../../../declarations/index.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { refuse as refuseCall } from '../../domain/call-problems.js';
import { refuse } from '../../domain/exchange-problems.js';
import { agrees } from '../../domain/ticket-correction.js';
import { exchangePlaces } from '../../domain/ticket-exchange.js';
import type { Ticket, TicketState } from '../../domain/ticket.js';
import { ticketStream } from '../../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { ticketAnswer, type TicketAnswer } from '../../ticket-answer.js';

export interface Exchanged {
  readonly tickets: readonly TicketAnswer[];
}

/** Two waiting tickets of one declarer, or of one carrier, exchange their places. */
export class ExchangePlaces extends Command<Committed<Exchanged>> {
  constructor(
    readonly ticket: string,
    readonly other: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ExchangePlaces)
export class ExchangePlacesHandler implements ICommandHandler<ExchangePlaces> {
  constructor(private readonly store: EventStore) {}

  /**
   * Both tickets in one append, guarded by their declarations: who is called or corrected meanwhile does not exchange.
   * Throws `not-found`, `wrong-gate`, `not-waiting`, `vehicle-not-ready`, `exchange-not-own`, `exchange-not-alike`,
   * `exchange-after-set-back`.
   */
  async execute(command: ExchangePlaces): Promise<Committed<Exchanged>> {
    return choosing(() => this.exchange(command));
  }

  private async exchange({ ticket, other, context }: ExchangePlaces): Promise<Committed<Exchanged>> {
    if (ticket === other) throw refuse('exchange-not-alike', { difference: 'ticket' });
    const [one, two] = await Promise.all([this.known(ticket), this.known(other)]);
    return this.store.execute({
      context: onBehalfOf(context, one.facts.firm),
      streams: {
        one: ticketStream(ticket),
        other: ticketStream(other),
        policy: settingStream(CALLING_POLICY, one.facts.gate),
        declaredOne: acceptedDeclaration(one.facts.declaration),
        declaredOther: acceptedDeclaration(two.facts.declaration),
      },
      decide: (states) => {
        const first = followed(states.one, states.declaredOne, context.by);
        const second = followed(states.other, states.declaredOther, context.by);
        requireOwn(first.declared, second.declared, context.by);
        return exchangePlaces(first.ticket, second.ticket, (at) => policyAt(states.policy, at), context.now);
      },
      answer: (after) => ({ tickets: [ticketAnswer(after.one), ticketAnswer(after.other)] }),
    });
  }

  private async known(ticket: string): Promise<Ticket> {
    const { state } = await this.store.load(ticketStream(ticket));
    if (!state) throw refuseAtDoor('not-found');
    return state;
  }
}

type Declared = NonNullable<DeclarationView>;

/** A ticket with its declaration, as far as they exist for this sender, and saying the same. */
function followed(
  ticket: TicketState,
  declared: DeclarationView,
  by: Principal,
): { ticket: Ticket; declared: Declared } {
  if (!ticket || !declared) throw refuseAtDoor('not-found');
  if (by.firm === undefined) requireGate(by, ticket.facts.gate);
  else if (![declarerOf(declared), carrierOf(declared)].includes(by.firm)) throw refuseAtDoor('not-found');
  if (declared.status !== 'ACCEPTED') throw refuseCall('vehicle-not-ready');
  if (!agrees(ticket, declared.facts)) throw new ChoiceOutdated('Corrected meanwhile');
  return { ticket, declared };
}

/** Throws `exchange-not-own` unless one firm declared both or carries both, and it is the sender when he is of a firm. */
function requireOwn(one: Declared, other: Declared, { firm }: Principal): void {
  const declarer = declarerOf(one) === declarerOf(other) && (firm === undefined || firm === declarerOf(one));
  const carried = one.facts.carrier === other.facts.carrier;
  const carrier = carried && (firm === undefined || (firm === carrierOf(one) && firm === carrierOf(other)));
  if (!declarer && !carrier) throw refuse('exchange-not-own');
}

/** The firm that carries it, if it is known here. */
function carrierOf({ facts }: Declared): string | undefined {
  return facts.partyFirms?.CARRIER;
}
