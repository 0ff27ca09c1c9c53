import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { PetitionDesk } from './petition-desk.js';
import { PetitionRow } from './petition.entity.js';
import { PetitionsOfSenders, type FollowKey } from './petitions-of-senders.js';

/** Says how content its sender is after the answer; for a week it may be changed. */
export class RatePetition extends Command<Committed<{ readonly stars: number }>> {
  constructor(
    readonly context: CommandContext,
    readonly key: FollowKey,
    readonly stars: number,
  ) {
    super();
  }
}

@CommandHandler(RatePetition)
export class RatePetitionHandler implements ICommandHandler<RatePetition> {
  constructor(
    private readonly state: StateCommand,
    private readonly senders: PetitionsOfSenders,
    private readonly desk: PetitionDesk,
  ) {}

  /** Throws `not-found`, `petition-not-in-state`, `petition-rated`. */
  async execute({ context, key, stars }: RatePetition): Promise<Committed<{ stars: number }>> {
    const { id } = await this.senders.find(key);
    return this.state.run(context, async (tx, outbox) => {
      const row = await tx.findOne(PetitionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw refuse('not-found');
      const { fact } = await this.desk.carryOut(tx, row, { what: { kind: 'RATE', stars }, sender: true }, context);
      outbox(fact);
      return { stars };
    });
  }
}
