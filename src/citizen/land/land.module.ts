import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import { CommunesModule } from '../communes/index.js';
import { LAND_EVENTS } from './domain/land-events.js';
import { HandInLandFileHandler, WORK_ON_LAND_FILE } from './files/hand-in-land-file.command.js';
import { LandFileParts } from './files/land-file-parts.js';
import { LandFilesController } from './files/land-files.controller.js';
import { FaultsOfLandFileHandler, LandFileByIdHandler, ListLandFilesHandler } from './files/land-files.queries.js';
import { SettleLandFileHandler } from './files/settle-land-file.command.js';
import { WorkOnLandFile } from './files/work-on-land-file.js';
import { FindStreetsHandler } from './find-streets.query.js';
import { LandController } from './land.controller.js';
import { LandMapHandler, LandTodayHandler } from './land-map.query.js';
import { LandAtHandler } from './land-there.query.js';
import { FindZonesHandler } from './zones.query.js';
import { ReadParcelVersionsHandler } from './parcel-versions.query.js';
import { FindParcelsByWordsHandler } from './parcels-by-words.query.js';
import { FindZonesByWordsHandler } from './zones-by-words.query.js';
import { FindParcelsHandler, FindPricesHandler, ParcelByNumberHandler } from './parcels.queries.js';

/** The look-up of parcels, planning zones and land prices; they are taken in from files, which offices hand in or who runs the machine. */
@Module({
  imports: [CqrsModule, CommunesModule],
  controllers: [LandFilesController, LandController],
  providers: [
    FindParcelsHandler,
    ParcelByNumberHandler,
    ReadParcelVersionsHandler,
    FindPricesHandler,
    FindZonesHandler,
    FindStreetsHandler,
    FindParcelsByWordsHandler,
    FindZonesByWordsHandler,
    LandAtHandler,
    LandMapHandler,
    LandTodayHandler,
    LandFileParts,
    HandInLandFileHandler,
    SettleLandFileHandler,
    ListLandFilesHandler,
    LandFileByIdHandler,
    FaultsOfLandFileHandler,
    WorkOnLandFile,
  ],
})
export class LandModule {
  constructor(log: LogRegistry, jobs: JobRegistry, work: WorkOnLandFile) {
    log.events(LAND_EVENTS);
    jobs.handle({ name: WORK_ON_LAND_FILE, run: (data: { readonly file: string }) => work.run(data) });
    jobs.handle({ name: 'tidy-land-files', every: '*/10 * * * *', run: () => work.tidy() });
  }
}
