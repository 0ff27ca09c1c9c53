import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import type { PlateOf } from '../../declarations/index.js';
import { askConsent } from '../domain/consent.js';
import { plateHolding } from '../domain/plate-holding.js';
import { FLEET_KEEPERS, actOf } from '../fleet-access.js';
import { FLEET_RULES } from '../settings/fleet-rules.setting.js';
import { FleetOwners } from '../fleet-owners.js';
import { VehicleCheck } from '../vehicle-check.js';

export interface AskedOutcome {
  readonly request: string;
}

/** A firm asks whoever holds a vehicle to let it go. */
export class AskConsent extends Command<Committed<AskedOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly plate: PlateOf,
  ) {
    super();
  }
}

@CommandHandler(AskConsent)
export class AskConsentHandler implements ICommandHandler<AskConsent> {
  constructor(
    private readonly store: EventStore,
    private readonly owners: FleetOwners,
    private readonly check: VehicleCheck,
  ) {}

  /** Throws `invalid-vehicle`, `plate-in-no-fleet`, `plate-in-own-fleet`, `consent-already-asked`, `consent-refused-lately`. */
  async execute({ context, plate: said }: AskConsent): Promise<Committed<AskedOutcome>> {
    const { plate, details } = this.check.plate(said);
    const owner = await this.owners.of(context.by);
    const act = actOf(context.by, context.now, FLEET_KEEPERS);
    const [request, asked] = [uuidv7(), uuidv7()];
    return this.store.execute({
      context,
      streams: { holding: plateHolding(plate), rules: settingStream(FLEET_RULES) },
      decide: ({ holding, rules }) => ({
        holding: askConsent(holding, { plate, request, asked }, owner, act, inForce(rules, context.now)),
      }),
      answer: () => ({ request }),
      personal: [{ ref: asked, subject: `consent-${request}`, content: details }],
      status: 201,
    });
  }
}
