import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { FirmsByTaxCodes } from '../../../identity/index.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { checkTaxCode } from '../../../shared/domain/tax-code.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { DECLARERS, actingRole } from '../declaration-access.js';
import { giveMandate, mandatesOf, withdrawMandate } from '../domain/mandate.js';
import type { Part } from '../domain/part.js';
import { MANDATE_RULES } from '../settings/mandate-rules.setting.js';

export interface MandateOutcome {
  readonly mandate: string;
}

/** Empowers the firm of a tax code for a part until an instant. */
export class GiveMandate extends Command<Committed<MandateOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly taxCode: string,
    readonly part: Part,
    readonly until: string,
  ) {
    super();
  }
}

export class WithdrawMandate extends Command<Committed<MandateOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly mandate: string,
  ) {
    super();
  }
}

@CommandHandler(GiveMandate)
export class GiveMandateHandler implements ICommandHandler<GiveMandate> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `firm-unknown`, `mandate-to-self`, `mandate-until`. */
  async execute({ context, taxCode, part, until }: GiveMandate): Promise<Committed<MandateOutcome>> {
    const { by, now } = context;
    const { firm } = by;
    if (firm === undefined) throw refuseDoor('not-allowed');
    const code = checkTaxCode(taxCode).value?.normal ?? '';
    const grantee = (await this.questions.execute(new FirmsByTaxCodes([code]))).get(code);
    if (grantee === undefined)
      throw new DomainError('firm-unknown', {}, [{ path: 'taxCode', code: 'firm-unknown', severity: 'error' }]);
    const mandate = uuidv7();
    const given = { mandate, firm, grantee, part, until: new Date(until).toISOString() };
    return this.store.execute({
      context,
      streams: { mandates: mandatesOf(firm), rules: settingStream(MANDATE_RULES) },
      decide: ({ rules }) => {
        const act = { at: now.toISOString(), ...actingRole(by, DECLARERS) };
        return { mandates: giveMandate(given, act, inForce(rules, now)) };
      },
      answer: () => ({ mandate }),
      status: 201,
    });
  }
}

@CommandHandler(WithdrawMandate)
export class WithdrawMandateHandler implements ICommandHandler<WithdrawMandate> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found` for what this firm never gave or took back before. */
  async execute({ context, mandate }: WithdrawMandate): Promise<Committed<MandateOutcome>> {
    const { by, now } = context;
    if (by.firm === undefined) throw refuseDoor('not-allowed');
    return this.store.execute({
      context,
      streams: { mandates: mandatesOf(by.firm) },
      decide: ({ mandates }) => {
        if (!mandates.has(mandate)) throw refuseDoor('not-found');
        return {
          mandates: withdrawMandate(mandates, mandate, { at: now.toISOString(), ...actingRole(by, DECLARERS) }),
        };
      },
      answer: () => ({ mandate }),
    });
  }
}
