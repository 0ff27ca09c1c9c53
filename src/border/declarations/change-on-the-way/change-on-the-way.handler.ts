import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Role } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { WriteCorrection, type CorrectionOutcome } from '../correct-declaration/write-correction.js';
import { DECLARERS } from '../declaration-access.js';
import { agenciesThatLookAt, changesFor, type ChangeReason, type NewThing } from '../domain/change-on-the-way.js';
import { refuse } from '../domain/declaration-problems.js';
import { ownAgency } from './own-agency.js';

/** The officers who open a seal and put on another. */
export const SEALERS = ['CUSTOMS', 'BORDER_GUARD', 'PLANT_ANIMAL_QUARANTINE'] as const satisfies readonly Role[];

/** Another tractor, trailer, driver or seal for a vehicle on its way. `revision`: the one that the sender saw. */
export class ChangeOnTheWay extends Command<Committed<CorrectionOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly revision: number,
    readonly thing: NewThing,
    readonly reason: ChangeReason,
    readonly note?: string,
  ) {
    super();
  }
}

@CommandHandler(ChangeOnTheWay)
export class ChangeOnTheWayHandler implements ICommandHandler<ChangeOnTheWay> {
  constructor(private readonly corrections: WriteCorrection) {}

  /**
   * Throws `not-found`, `wrong-gate`, `changed-meanwhile`, `part-of-other`, `declaration-ended`, `vehicle-gone`, `no-tractor`,
   * `container-not-declared`, `note-needed` for a clerk, `nothing-to-correct`, `invalid-declaration`, `vehicle-already-declared`.
   */
  async execute(command: ChangeOnTheWay): Promise<Committed<CorrectionOutcome>> {
    const { context, declaration, revision, thing, reason, note } = command;
    if (note === undefined && context.by.roles.includes('GATE_CLERK')) throw refuse('note-needed');
    const reopens = agenciesThatLookAt(thing.what, ownAgency(context.by));
    return this.corrections.carryOut({
      context,
      declaration,
      revision,
      roles: [...DECLARERS, ...SEALERS],
      changesFor: (before) => changesFor(thing, before),
      thing: { what: thing.what, reason, reopens, ...(note !== undefined && { note }) },
    });
  }
}
