import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { answerConsent } from '../domain/consent.js';
import { FLEET_KEEPERS, actOf } from '../fleet-access.js';
import { FleetDesk } from '../fleet-desk.js';
import type { VehicleOutcome } from '../vehicle.answer.js';

/** The holding firm consents, and the vehicle is the other's; or refuses, and keeps it. */
export class AnswerConsent extends Command<Committed<VehicleOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly vehicle: string,
    readonly request: string,
    readonly consents: boolean,
  ) {
    super();
  }
}

@CommandHandler(AnswerConsent)
export class AnswerConsentHandler implements ICommandHandler<AnswerConsent> {
  constructor(private readonly desk: FleetDesk) {}

  /** Throws `not-found`, `consent-not-waiting`. */
  execute({ context, vehicle, request, consents }: AnswerConsent): Promise<Committed<VehicleOutcome>> {
    const { by, now } = context;
    const act = actOf(by, now, FLEET_KEEPERS);
    return this.desk.carryOut({
      context,
      vehicle,
      decide: (record, plate) => answerConsent(record, plate, by.firm, request, consents, act),
    });
  }
}
