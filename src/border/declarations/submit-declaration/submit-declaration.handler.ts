import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { FirmsByIds } from '../../../identity/index.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { DECLARERS, actingRole } from '../declaration-access.js';
import { DeclarationCheck } from '../declaration-check.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import type { DeclaredContent } from '../domain/content.js';
import { submit } from '../domain/decide-declaration.js';
import { fleetsOf, requireFleets } from '../domain/fleet-guard.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';

/** Declares a crossing. `onBehalfOf`: the firm that a clerk declares for; none for a walk-in. */
export class SubmitDeclaration extends Command<Committed<DeclarationOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly content: DeclaredContent,
    readonly onBehalfOf?: string,
  ) {
    super();
  }
}

@CommandHandler(SubmitDeclaration)
export class SubmitDeclarationHandler implements ICommandHandler<SubmitDeclaration> {
  constructor(
    private readonly check: DeclarationCheck,
    private readonly desk: DeclarationDesk,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `invalid-declaration`, `vehicle-already-declared`, `wrong-gate`, `not-allowed`, `firm-unknown`. */
  async execute({ context, content: given, onBehalfOf }: SubmitDeclaration): Promise<Committed<DeclarationOutcome>> {
    const { by, now } = context;
    if (by.firm !== undefined && onBehalfOf !== undefined && onBehalfOf !== by.firm) throw refuse('not-allowed');
    if (by.gate !== undefined && by.gate !== given.gate) throw refuse('wrong-gate');
    const firm = by.firm ?? (await this.knownFirm(onBehalfOf));
    const { content, facts, companies } = await this.check.check(given, firm, now);
    const declarer = firm ?? facts.carrier;
    const declaration = uuidv7();
    const ref = uuidv7();
    return this.desk.carryOut({
      context: by.firm === undefined && onBehalfOf ? { ...context, onBehalfOf } : context,
      declaration,
      direction: facts.direction,
      vehicles: vehiclesOf(facts),
      fresh: true,
      also: fleetsOf(content, facts),
      decide: (_, fleets) => {
        requireFleets(fleets, { firm: declarer, companies });
        const act = { at: now.toISOString(), ...actingRole(by, DECLARERS) };
        return submit(declaration, declarer, { content: ref, facts }, act);
      },
      answer: answerOf,
      personal: [{ ref, subject: `declaration-${declaration}`, content }],
      status: 201,
    });
  }

  private async knownFirm(id: string | undefined): Promise<string | undefined> {
    if (id === undefined) return undefined;
    const firms = await this.questions.execute(new FirmsByIds([id]));
    if (firms.has(id)) return id;
    throw new DomainError('firm-unknown', {}, [{ path: 'onBehalfOf', code: 'firm-unknown', severity: 'error' }]);
  }
}
