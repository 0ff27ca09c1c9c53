import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { onBehalfOf } from '../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { Authenticator } from '../../../shared/http/principal.guard.js';
import { PASS_RULES, passOf, reissue } from '../domain/pass.js';
import type { ReissueReason } from '../domain/pass-events.js';
import { driverOf } from '../pass-credentials.js';
import { PassDesk } from '../pass-desk.js';
import { passStream, ticketLife } from '../pass-streams.js';

export interface PassNumber {
  readonly ticket: string;
  readonly number: number;
}

/** Replaces a ticket's pass: the one before, the link and what it opened are over at once. */
export class ReissuePass extends Command<Committed<PassNumber>> {
  constructor(
    readonly ticket: string,
    readonly why: ReissueReason,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ReissuePass)
export class ReissuePassHandler implements ICommandHandler<ReissuePass> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: PassDesk,
    private readonly authenticator: Authenticator,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `pass-over`. */
  async execute({ ticket, why, context }: ReissuePass): Promise<Committed<PassNumber>> {
    const { life } = await this.desk.find(ticket);
    if (!context.by.system) await this.desk.requireHolder(context.by, life);
    const done = await this.store.execute({
      context: onBehalfOf(context, life.firm),
      streams: { life: ticketLife(ticket), pass: passStream(ticket) },
      decide: (now) => ({ pass: reissue(now.life, now.pass, why, context.now) }),
      answer: (after) => ({ ticket, number: passOf(after.life, after.pass, PASS_RULES)?.number ?? 0 }),
      status: 201,
    });
    await this.authenticator.tellEnd(driverOf(ticket), done.answer.number);
    return done;
  }
}
