import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FilesModule } from '../../files/index.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { AttachPlaceFileHandler } from './attach-place-file.command.js';
import { CommunesModule } from '../communes/index.js';
import { PLACE_EVENTS } from './domain/place-events.js';
import { FaultDesk } from './fault-desk.js';
import { EndPlateFaultHandler, ReportPlateFaultHandler } from './fault.commands.js';
import { ListPlateFaultsHandler } from './fault.queries.js';
import { ImportPlacesHandler } from './import-places.command.js';
import { PlaceActsController } from './place-acts.controller.js';
import { PlaceDesk } from './place-desk.js';
import { ActOnPlaceHandler, RegisterPlaceHandler } from './place.commands.js';
import { ListPlacesHandler, OpenPlaceFileHandler, PlaceByIdHandler, ScansOfPlaceHandler } from './place.queries.js';
import { PlacesController } from './places.controller.js';
import { PlateFaultsController } from './plate-faults.controller.js';
import { PlateSheetHandler } from './plate-sheet.query.js';
import { ListPublicPlacesHandler, OpenPublicPictureHandler, PublicPlaceByCodeHandler } from './public-place.queries.js';
import { PublicPlacesController } from './public-places.controller.js';
import { ScanCounter } from './scan-counter.js';
import { ScannedPlateController } from './scanned-plate.controller.js';

/** Roads, streets, public works and relics: their register, their plates, and the page to which a plate leads. */
@Module({
  imports: [CqrsModule, CommunesModule, FilesModule],
  controllers: [
    PublicPlacesController,
    PlacesController,
    PlaceActsController,
    PlateFaultsController,
    ScannedPlateController,
  ],
  providers: [
    PlaceDesk,
    FaultDesk,
    ScanCounter,
    RegisterPlaceHandler,
    ActOnPlaceHandler,
    AttachPlaceFileHandler,
    ReportPlateFaultHandler,
    EndPlateFaultHandler,
    ImportPlacesHandler,
    ListPublicPlacesHandler,
    PublicPlaceByCodeHandler,
    OpenPublicPictureHandler,
    ListPlacesHandler,
    PlaceByIdHandler,
    ScansOfPlaceHandler,
    OpenPlaceFileHandler,
    ListPlateFaultsHandler,
    PlateSheetHandler,
  ],
})
export class PlacesModule {
  constructor(log: LogRegistry) {
    log.events(PLACE_EVENTS);
  }
}
