import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import type { AskedOutcome } from '../ask-consent/ask-consent.handler.js';
import { consentRequest } from '../consent-list/consent-request.projection.js';
import { withdrawAsk } from '../domain/consent.js';
import { plateHolding } from '../domain/plate-holding.js';
import { FLEET_KEEPERS, actOf } from '../fleet-access.js';
import { FleetDesk } from '../fleet-desk.js';

/** A firm takes back what it asked of another. */
export class WithdrawAsk extends Command<Committed<AskedOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly request: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawAsk)
export class WithdrawAskHandler implements ICommandHandler<WithdrawAsk> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly desk: FleetDesk,
  ) {}

  /** Throws `not-found`, `consent-not-waiting`. */
  async execute({ context, request }: WithdrawAsk): Promise<Committed<AskedOutcome>> {
    const { by, now } = context;
    // A vehicle that bears another plate meanwhile has ended the request: then nothing waits on the new one either.
    const { plate } = await this.desk.find(await this.vehicleOf(request, by.firm));
    const act = actOf(by, now, FLEET_KEEPERS);
    return this.store.execute({
      context,
      streams: { holding: plateHolding(plate) },
      decide: ({ holding }) => ({ holding: withdrawAsk(holding, plate, request, by.firm, act) }),
      answer: () => ({ request }),
    });
  }

  private async vehicleOf(request: string, firm: string | undefined): Promise<string> {
    await this.models.waitFor(consentRequest.name, (await this.store.head()).position);
    const rows: { vehicle: string }[] = await this.source.query(
      'SELECT vehicle FROM consent_request WHERE request = $1 AND firm = $2',
      [request, firm ?? null],
    );
    if (!rows[0]) throw refuseDoor('not-found');
    return rows[0].vehicle;
  }
}
