import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { Firm } from '../firm.entity.js';
import { Firms } from '../firms.js';
import { refuse } from '../identity-problems.js';
import { taxCodeOf } from '../typed-tax-code.js';
import { orTaken } from '../unique.js';

/** `as`: under this id, where one is known before. */
export class RegisterFirm extends Command<Committed<{ readonly firm: string }>> {
  constructor(
    readonly country: 'VN' | 'CN',
    readonly name: string,
    readonly taxCode: string,
    readonly context: CommandContext,
    readonly as?: string,
  ) {
    super();
  }
}

@CommandHandler(RegisterFirm)
export class RegisterFirmHandler implements ICommandHandler<RegisterFirm> {
  constructor(
    private readonly state: StateCommand,
    private readonly firms: Firms,
  ) {}

  execute({ country, name, taxCode: typed, context, as = uuidv7() }: RegisterFirm) {
    const taxCode = taxCodeOf(country, typed);
    const work = this.state.run(
      context,
      async (tx, outbox) => {
        const firm = this.firms.rowOf(as, country, name, taxCode);
        if (await tx.existsBy(Firm, { taxCodeKey: firm.taxCodeKey })) throw refuse('firm-taken');
        await tx.insert(Firm, firm);
        const { id, naturalPerson } = firm;
        const event: IdentityEvent = { type: 'FirmRegistered', data: { firm: id, country, naturalPerson } };
        outbox({ stream: `firm-${id}`, event });
        return { firm: id };
      },
      201,
    );
    return orTaken(work, () => refuse('firm-taken'));
  }
}
