import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { WriteCorrection, type CorrectionOutcome } from '../correct-declaration/write-correction.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { refuse } from '../domain/declaration-problems.js';
import type { Change } from '../domain/correct-content.js';
import { requireToComplete, requireUntold } from '../domain/walk-in-completion.js';

/** Whoever holds a walk-in's link tells what is missing of it. `revision`: the one that he saw. */
export class CompleteWalkIn extends Command<Committed<CorrectionOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly revision: number,
    readonly changes: readonly Change[],
  ) {
    super();
  }
}

@CommandHandler(CompleteWalkIn)
export class CompleteWalkInHandler implements ICommandHandler<CompleteWalkIn> {
  constructor(
    private readonly store: EventStore,
    private readonly desk: DeclarationDesk,
    private readonly corrections: WriteCorrection,
  ) {}

  /**
   * Throws `walk-in-link-over`, `walk-in-field-told`, `changed-meanwhile`, `nothing-to-correct`, `invalid-declaration`. A
   * taking over in the meantime is seen: it is in the same stream. What was carried out before it is answered as it was then.
   */
  async execute({
    context: sent,
    declaration,
    revision,
    changes,
  }: CompleteWalkIn): Promise<Committed<CorrectionOutcome>> {
    const seen = await this.desk.find(declaration);
    if (!seen) throw refuse('walk-in-link-over');
    const { facts } = seen;
    const by = { id: `walk-in-${declaration}`, roles: ['DRIVER'], gate: facts.gate } as const;
    const context = { ...sent, by, gate: facts.gate };
    const before = await this.store.answered<CorrectionOutcome>(context);
    if (before) return before;
    requireToComplete(seen);
    return this.corrections.carryOut({
      context,
      declaration,
      revision,
      roles: ['DRIVER'],
      requires: (state) => void requireToComplete(state),
      changesFor: (content) => {
        requireUntold(content, changes);
        return changes;
      },
    });
  }
}
