import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed, type Streams } from '../../../shared/event-store/types.js';
import { FarSideReturns, transferredDeclaration } from '../../declarations/index.js';
import { refuse } from '../domain/clearance-problems.js';
import type { Clearance } from '../domain/clearance.js';
import { returnByFarSide } from '../domain/pass-the-border.js';
import type { ReturnReason } from '../domain/reasons.js';
import { reported } from '../happened.js';
import { transferredClearance } from '../transfer-of.js';
import type { WayBackAnswer } from './way-back.answer.js';

/** The far side sends an export back that had crossed. `emptied`: without its goods. `happenedAt`: now unless told. */
export class ReturnByFarSide extends Command<Committed<WayBackAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly reason: ReturnReason,
    readonly emptied: boolean,
    readonly happenedAt?: string,
  ) {
    super();
  }
}

@CommandHandler(ReturnByFarSide)
export class ReturnByFarSideHandler implements ICommandHandler<ReturnByFarSide> {
  constructor(
    private readonly store: EventStore,
    private readonly returns: FarSideReturns,
  ) {}

  /** One append over the export's clearance, the declaration of the way back and the vehicle's claim. */
  async execute(command: ReturnByFarSide): Promise<Committed<WayBackAnswer>> {
    const { context, declaration, reason, emptied, happenedAt } = command;
    const fact = reported(context, happenedAt);
    const { state: original } = await this.store.load(transferredDeclaration(declaration));
    if (!original) throw refuse('clearance-not-open');
    requireGate(context.by, original.facts.gate);
    const role = context.by.roles.find((each) => each === 'BORDER_GUARD' || each === 'LANE_CONTROLLER');
    const back = await this.returns.prepare(original, emptied, context.now, role);
    const trip = back.declaration;
    return this.store.execute<Streams, WayBackAnswer>({
      context,
      streams: { ...back.streams, clearance: transferredClearance(declaration) },
      decide: (states) => ({
        clearance: returnByFarSide(states['clearance'] as Clearance, { ...fact, reason, trip, emptied }),
        ...back.events(states),
      }),
      answer: (after) => {
        const { returned } = after['clearance'] as NonNullable<Clearance>;
        return { declaration, trip: returned?.trip ?? trip, reason, at: fact.at };
      },
      personal: back.personal,
      status: 201,
    });
  }
}
