import { Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { DeclarationsModule } from '../declarations/index.js';
import { AddVehicleController } from './add-vehicle/add-vehicle.controller.js';
import { AddVehicleHandler } from './add-vehicle/add-vehicle.handler.js';
import { AnswerConsentController } from './answer-consent/answer-consent.controller.js';
import { AnswerConsentHandler } from './answer-consent/answer-consent.handler.js';
import { AskConsentController } from './ask-consent/ask-consent.controller.js';
import { AskConsentHandler } from './ask-consent/ask-consent.handler.js';
import { ChangePlateController } from './change-plate/change-plate.controller.js';
import { ChangePlateHandler } from './change-plate/change-plate.handler.js';
import { ConsentListController } from './consent-list/consent-list.controller.js';
import { consentRequest } from './consent-list/consent-request.projection.js';
import { ListConsentsHandler } from './consent-list/list-consents.query.js';
import { VEHICLE_EVENT_TYPES } from './domain/event-types.js';
import { FleetDesk } from './fleet-desk.js';
import { FleetListController } from './fleet-list/fleet-list.controller.js';
import { fleetVehicle } from './fleet-list/fleet-vehicle.projection.js';
import { ListFleetHandler } from './fleet-list/list-fleet.query.js';
import { FleetOwners } from './fleet-owners.js';
import { GuardChassisHandler } from './guard-chassis/guard-chassis.handler.js';
import { guardChassisOnEntered } from './guard-chassis/guard-chassis.reaction.js';
import { FleetVehicleByIdController } from './fleet-vehicle-by-id/fleet-vehicle-by-id.controller.js';
import { FleetVehicleByIdHandler } from './fleet-vehicle-by-id/fleet-vehicle-by-id.query.js';
import { ReleaseVehicleController } from './release-vehicle/release-vehicle.controller.js';
import { ReleaseVehicleHandler } from './release-vehicle/release-vehicle.handler.js';
import { RemoveVehicleController } from './remove-vehicle/remove-vehicle.controller.js';
import { RemoveVehicleHandler } from './remove-vehicle/remove-vehicle.handler.js';
import { VehicleCheck } from './vehicle-check.js';
import { VehiclesInClear } from './vehicle-seen.js';
import { WithdrawAskController } from './withdraw-ask/withdraw-ask.controller.js';
import { WithdrawAskHandler } from './withdraw-ask/withdraw-ask.handler.js';
import { VehiclesByPlateController } from './vehicles-by-plate/vehicles-by-plate.controller.js';
import { VehiclesByPlateHandler } from './vehicles-by-plate/vehicles-by-plate.query.js';

/** Vehicle records, the plates that they bore, and the fleets of firms. */
@Module({
  imports: [CqrsModule, DeclarationsModule],
  controllers: [
    AddVehicleController,
    FleetListController,
    AskConsentController,
    ConsentListController,
    WithdrawAskController,
    FleetVehicleByIdController,
    ChangePlateController,
    RemoveVehicleController,
    AnswerConsentController,
    VehiclesByPlateController,
    ReleaseVehicleController,
  ],
  providers: [
    VehicleCheck,
    FleetOwners,
    FleetDesk,
    VehiclesInClear,
    AddVehicleHandler,
    ChangePlateHandler,
    RemoveVehicleHandler,
    AskConsentHandler,
    AnswerConsentHandler,
    WithdrawAskHandler,
    ReleaseVehicleHandler,
    ListFleetHandler,
    FleetVehicleByIdHandler,
    VehiclesByPlateHandler,
    ListConsentsHandler,
    GuardChassisHandler,
  ],
  exports: [VehicleCheck],
})
export class VehiclesModule {
  constructor(log: LogRegistry, commands: CommandBus) {
    log.events(VEHICLE_EVENT_TYPES);
    log.project(fleetVehicle);
    log.project(consentRequest);
    log.react(guardChassisOnEntered(commands));
  }
}
