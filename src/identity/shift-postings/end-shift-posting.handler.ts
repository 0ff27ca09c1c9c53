import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { EndedAccess } from '../ended-access.js';
import { refuse } from '../identity-problems.js';
import { Sessions } from '../sessions.js';
import { shiftPostingAnswer, type ShiftPostingAnswer } from './shift-posting.answer.js';
import { ShiftPostingRow } from './shift-posting.entity.js';

/** Calls an officer back before his shift at the other gate is over. */
export class EndShiftPosting extends Command<Committed<ShiftPostingAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly posting: string,
  ) {
    super();
  }
}

@CommandHandler(EndShiftPosting)
export class EndShiftPostingHandler implements ICommandHandler<EndShiftPosting> {
  constructor(
    private readonly state: StateCommand,
    private readonly sessions: Sessions,
    private readonly ended: EndedAccess,
  ) {}

  /** By a head of the agency at the gate where he belongs. Throws `not-found`, `shift-posting-over`. */
  async execute({ context, posting: id }: EndShiftPosting): Promise<Committed<ShiftPostingAnswer>> {
    const { by } = context;
    const now = new Date(Date.now());
    const done = await this.state.run(context, async (tx, outbox) => {
      const row = await tx.findOne(ShiftPostingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row || row.agency !== by.agency || row.home !== by.gate) throw refuseAtDoor('not-found');
      if (row.endedAt || row.endsAt <= now) throw refuse('shift-posting-over');
      Object.assign(row, { endedAt: now, endedBy: by.id });
      await tx.save(row);
      await this.sessions.endAccess(row.personId, tx);
      const { personId: person, agency, home, gate } = row;
      const event: IdentityEvent = { type: 'ShiftPostingEnded', data: { posting: id, person, agency, home, gate } };
      outbox({ stream: `person-${person}`, event });
      return shiftPostingAnswer(row);
    });
    await this.ended.look();
    return done;
  }
}
