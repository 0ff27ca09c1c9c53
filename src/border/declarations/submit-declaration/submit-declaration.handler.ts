import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { FirmsByIds } from '../../../identity/index.js';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { acceptedBeside, requireStillAccepted } from '../accepted-values.js';
import { DECLARERS, actingRole } from '../declaration-access.js';
import { DeclarationCheck } from '../declaration-check.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import type { DeclaredContent, DeclaredDriver } from '../domain/content.js';
import { declarationFold } from '../domain/declaration.js';
import { submit } from '../domain/decide-declaration.js';
import { refuse as refuseDeclaration } from '../domain/declaration-problems.js';
import { fleetsOf, requireFleets } from '../domain/fleet-guard.js';
import { openReturn } from '../domain/two-way.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';
import { ReturnTrips } from './return-trips.js';
import { DriverKeeping } from '../saved-drivers/driver-keeping.js';

export interface DeclaredBeside {
  /** The firm that a clerk declares for; none for a walk-in. */
  readonly onBehalfOf?: string;
  /** Drivers whom the firm keeps, beside those in the content. */
  readonly savedDrivers?: readonly string[];
  /** The id that it gets, where one is known before; twice is refused (`declared-before`). */
  readonly as?: string;
}

/** Declares a crossing. */
export class SubmitDeclaration extends Command<Committed<DeclarationOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly content: DeclaredContent,
    readonly beside: DeclaredBeside = {},
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
    private readonly keeping: DriverKeeping,
    private readonly trips: ReturnTrips,
  ) {}

  /** Throws `invalid-declaration`, `vehicle-already-declared`, `wrong-gate`, `not-allowed`, `firm-unknown`, `declared-before`. */
  async execute({ context, content, beside }: SubmitDeclaration): Promise<Committed<DeclarationOutcome>> {
    const { by, now } = context;
    const { onBehalfOf, savedDrivers = [], as } = beside;
    if (by.firm !== undefined && onBehalfOf !== undefined && onBehalfOf !== by.firm) throw refuse('not-allowed');
    if (by.gate !== undefined && by.gate !== content.gate) throw refuse('wrong-gate');
    const firm = by.firm ?? (await this.knownFirm(onBehalfOf));
    const given = { ...content, drivers: [...content.drivers, ...(await this.kept(firm, savedDrivers))] };
    const checked = await this.check.check(given, firm, now);
    const { facts, companies, uses } = checked;
    const declarer = firm ?? facts.carrier;
    const declaration = as ?? uuidv7();
    const ref = uuidv7();
    const trip = await this.trips.returnOf(facts.returnOf);
    return this.desk.carryOut({
      context: by.firm === undefined && onBehalfOf ? { ...context, onBehalfOf } : context,
      declaration,
      direction: facts.direction,
      vehicles: vehiclesOf(facts),
      fresh: as === undefined,
      also: { ...fleetsOf(checked.content, facts), ...acceptedBeside(uses, facts.gate), ...trip.streams },
      decide: (state, { link, formerReturn, firstTrip, firstCrossed, ...fleets }) => {
        if (state) throw refuseDeclaration('declared-before');
        requireFleets(fleets, { firm: declarer, companies });
        requireStillAccepted(fleets, uses, now.toISOString());
        const act = { at: now.toISOString(), ...actingRole(by, [...DECLARERS, 'KIOSK']) };
        const submitted = submit(declaration, declarer, { content: ref, facts }, act);
        if (facts.returnOf === undefined) return submitted;
        trip.requireFree({ link, formerReturn, firstTrip });
        const after = fold(declarationFold, submitted);
        return firstCrossed ? [...submitted, ...openReturn(after, facts.returnOf, act)] : submitted;
      },
      beside: () => trip.link(declaration, facts.gate, now),
      answer: answerOf,
      personal: [{ ref, subject: `declaration-${declaration}`, content: checked.content }],
      status: 201,
    });
  }

  private async kept(firm: string | undefined, drivers: readonly string[]): Promise<DeclaredDriver[]> {
    if (drivers.length === 0) return [];
    const known = firm === undefined ? new Map<string, DeclaredDriver>() : await this.keeping.open(firm, drivers);
    const unknown = drivers.flatMap((driver, i) =>
      known.has(driver)
        ? []
        : [{ path: `savedDrivers.${i}`, code: 'saved-driver-unknown', severity: 'error' as const }],
    );
    if (unknown.length) throw refuseDeclaration('invalid-declaration', {}, unknown);
    return drivers.flatMap((driver) => known.get(driver) ?? []);
  }

  private async knownFirm(id: string | undefined): Promise<string | undefined> {
    if (id === undefined) return undefined;
    const firms = await this.questions.execute(new FirmsByIds([id]));
    if (firms.has(id)) return id;
    throw new DomainError('firm-unknown', {}, [{ path: 'onBehalfOf', code: 'firm-unknown', severity: 'error' }]);
  }
}
