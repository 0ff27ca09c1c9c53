import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Contacts } from '../contacts/contacts.js';
import { DeliveryTable } from '../deliveries/delivery-table.js';
import { afterReport, type DeliveryState } from '../domain/delivery.js';
import type { Channel } from '../domain/notice-kinds.js';
import type { DeliveryReport } from './report-signature.js';

export interface ReportNoted {
  /** False for a message that is none of ours, or was purged or erased since: nothing is to be done about it. */
  readonly known: boolean;
}

/** Notes what a carrier reports of a message that it took. */
export class NoteReport extends Command<Committed<ReportNoted>> {
  constructor(
    readonly context: CommandContext,
    readonly report: DeliveryReport,
  ) {
    super();
  }
}

/** Of these nothing sent there will arrive. */
const ADDRESS_CODES = ['number-unknown', 'number-invalid', 'mailbox-unknown'];

@CommandHandler(NoteReport)
export class NoteReportHandler implements ICommandHandler<NoteReport> {
  constructor(
    private readonly state: StateCommand,
    private readonly table: DeliveryTable,
    private readonly contacts: Contacts,
  ) {}

  execute({ context, report: { message, state, code } }: NoteReport): Promise<Committed<ReportNoted>> {
    return this.state.run(context, async (tx) => {
      const [row] = await tx.query<{ id: string; state: DeliveryState; tag: string | null; channel: Channel }[]>(
        'SELECT id, state, tag, channel FROM delivery WHERE sent_as = $1 FOR UPDATE',
        [message],
      );
      if (!row) return { known: false };
      const after = afterReport(row.state, { delivered: state === 'DELIVERED', answer: code });
      if (after) await this.table.note(tx, row.id, after);
      if (state === 'UNDELIVERED' && code !== undefined && ADDRESS_CODES.includes(code) && row.tag !== null)
        await this.contacts.break(row.channel, row.tag, code, tx);
      return { known: true };
    });
  }
}
