import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { DECLARERS, actingRole } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import { agenciesThatUse } from '../domain/checks-using-fields.js';
import type { Change } from '../domain/correct-content.js';
import { correct } from '../domain/decide-declaration.js';
import { refuse } from '../domain/declaration-problems.js';
import { isOpen } from '../domain/declaration.js';
import { fleetsOf, requireFleets, touchesFleets } from '../domain/fleet-guard.js';
import { decidedChecksOf, standingOf } from '../domain/journey.js';
import { mandatedParts } from '../domain/mandate.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';
import { Correction } from './correction.js';

export interface CorrectionOutcome extends DeclarationOutcome {
  readonly changed: readonly string[];
  readonly reopens: readonly Agency[];
}

/** Puts fields right. `revision`: the one that the sender saw. */
export class CorrectDeclaration extends Command<Committed<CorrectionOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly revision: number,
    readonly changes: readonly Change[],
  ) {
    super();
  }
}

@CommandHandler(CorrectDeclaration)
export class CorrectDeclarationHandler implements ICommandHandler<CorrectDeclaration> {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly correction: Correction,
  ) {}

  /**
   * Throws `not-found`, `wrong-gate`, `changed-meanwhile`, `part-of-other`, `declaration-ended`, `nothing-to-correct`,
   * `invalid-declaration`, `vehicle-already-declared`, `vehicle-in-lane`.
   */
  async execute(command: CorrectDeclaration): Promise<Committed<CorrectionOutcome>> {
    const { context, declaration, revision, changes } = command;
    const seen = await this.mandates.requireVisible(await this.desk.find(declaration), context.by);
    if (!isOpen(seen.status)) throw refuse('declaration-ended', { status: seen.status });
    if (seen.revision !== revision) throw refuseDoor('changed-meanwhile');
    const { content, facts, companies, changed } = await this.correction.of(seen, changes, context.now);
    const ref = uuidv7();
    const act = { at: context.now.toISOString(), ...actingRole(context.by, DECLARERS) };
    let reopens: readonly Agency[] = [];
    return this.desk.carryOut({
      context,
      declaration,
      direction: seen.facts.direction,
      vehicles: [...vehiclesOf(seen.facts), ...vehiclesOf(facts)],
      also: {
        ...(touchesFleets(changed) && fleetsOf(content, facts)),
        ...this.mandates.streams(seen, context.by.firm),
        decided: decidedChecksOf(declaration),
        standing: standingOf(declaration),
      },
      decide: (state, { decided, standing, ...rest }) => {
        if (state?.revision !== revision) throw refuseDoor('changed-meanwhile');
        requireFleets(rest, { firm: state.firm, companies });
        reopens = state.status === 'ACCEPTED' ? agenciesThatUse(changed).filter((each) => decided.includes(each)) : [];
        const { firm } = context.by;
        const mandated = firm === undefined ? [] : mandatedParts(state, firm, this.mandates.among(rest), act.at);
        return correct(state, { content: ref, facts }, changed, standing, act, firm, mandated);
      },
      answer: (after) => ({ ...answerOf(after), changed: changed, reopens }),
      personal: [{ ref, subject: `declaration-${declaration}`, content }],
    });
  }
}
