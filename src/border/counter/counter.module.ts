import { Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { VehicleKey } from '../declarations/index.js';
import { ActsForCallersController } from './acts-for-callers/acts-for-callers.controller.js';
import { ActsForCallersHandler } from './acts-for-callers/acts-for-callers.query.js';
import { CheckInController } from './check-in/check-in.controller.js';
import { ScannedVehicle } from './check-in/scanned-vehicle.js';
import { PLATE_READ_EVENT_TYPES } from './domain/plate-read-events.js';
import { DriverCheckInController } from './driver-check-in/driver-check-in.controller.js';
import { ErasePlateReadHandler, plateReadErase } from './erase-plate-read/erase-plate-read.js';
import { LapsePlateReadHandler, plateReadLapse } from './lapse-plate-read/lapse-plate-read.js';
import { MatchPlateReadHandler } from './match-plate-read/match-plate-read.handler.js';
import { matchPlateReadOnRead } from './match-plate-read/match-plate-read.reaction.js';
import { openRead } from './plate-read-list/open-read.projection.js';
import { OpenReadsController } from './plate-read-list/open-reads.controller.js';
import { OpenReadsHandler } from './plate-read-list/open-reads.query.js';
import { CompleteWalkInController } from './complete-walk-in/complete-walk-in.controller.js';
import { LinkedWalkIn } from './complete-walk-in/linked-walk-in.js';
import { RegisterWalkInController } from './register-walk-in/register-walk-in.controller.js';
import { RegisterWalkIn } from './register-walk-in/register-walk-in.js';
import { SlipController } from './slip/slip.controller.js';
import { SlipOfTicketHandler } from './slip/slip-of-ticket.query.js';
import { WalkInLinks } from './walk-in-links.js';
import { RecordPlateReadController } from './record-plate-read/record-plate-read.controller.js';
import { RecordPlateReadHandler } from './record-plate-read/record-plate-read.handler.js';
import { SettlePlateReadController } from './settle-plate-read/settle-plate-read.controller.js';
import { AssignPlateReadHandler, DismissPlateReadHandler } from './settle-plate-read/settle-plate-read.handlers.js';
import { ShowYardCodeController } from './show-yard-code/show-yard-code.controller.js';
import { YardCodes } from './yard-codes.js';

/** The counter of a gate, and what proves that a vehicle is there: a scan, a camera, the code of the yard's display. */
@Module({
  controllers: [
    CheckInController,
    DriverCheckInController,
    ShowYardCodeController,
    RecordPlateReadController,
    OpenReadsController,
    SettlePlateReadController,
    ActsForCallersController,
    RegisterWalkInController,
    CompleteWalkInController,
    SlipController,
  ],
  providers: [
    VehicleKey,
    YardCodes,
    ScannedVehicle,
    RecordPlateReadHandler,
    MatchPlateReadHandler,
    OpenReadsHandler,
    AssignPlateReadHandler,
    DismissPlateReadHandler,
    LapsePlateReadHandler,
    ErasePlateReadHandler,
    ActsForCallersHandler,
    WalkInLinks,
    RegisterWalkIn,
    LinkedWalkIn,
    SlipOfTicketHandler,
  ],
})
export class CounterModule {
  constructor(registry: LogRegistry, commands: CommandBus) {
    registry.events(PLATE_READ_EVENT_TYPES);
    registry.project(openRead);
    registry.react(matchPlateReadOnRead(commands));
    registry.deadline(plateReadLapse(commands));
    registry.deadline(plateReadErase(commands));
  }
}
