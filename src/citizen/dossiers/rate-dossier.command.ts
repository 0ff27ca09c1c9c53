import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { DossierDesk } from './dossier-desk.js';
import { DossierRow } from './dossier.entity.js';
import { DossiersOfFollowers, type DossierKey } from './dossiers-of-followers.js';

/** Says how content an applicant without an account is, who shows the code and the end of his telephone. */
export class RateDossier extends Command<Committed<{ readonly stars: number }>> {
  constructor(
    readonly context: CommandContext,
    readonly key: DossierKey,
    readonly line: string,
    readonly stars: number,
    readonly comment?: string,
  ) {
    super();
  }
}

@CommandHandler(RateDossier)
export class RateDossierHandler implements ICommandHandler<RateDossier> {
  constructor(
    private readonly state: StateCommand,
    private readonly followers: DossiersOfFollowers,
    private readonly desk: DossierDesk,
  ) {}

  /** Throws `dossier-not-in-state`, `dossier-rated`, and as {@link DossiersOfFollowers.find} does. */
  async execute({ context, key, line, stars, comment }: RateDossier): Promise<Committed<{ stars: number }>> {
    const { id } = await this.followers.find(key, line);
    return this.state.run(context, async (tx, outbox) => {
      const row = await tx.findOne(DossierRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw refuse('not-found');
      const doing = { what: { kind: 'RATE', stars } as const, words: comment, as: 'APPLICANT' as const };
      const { fact } = await this.desk.carryOut(tx, row, doing, context);
      outbox(fact);
      return { stars };
    });
  }
}
