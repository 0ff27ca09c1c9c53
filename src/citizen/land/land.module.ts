import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LandController } from './land.controller.js';
import { LandMapHandler, LandTodayHandler } from './land-map.query.js';
import { LandAtHandler } from './land-there.query.js';
import { FindParcelsHandler, FindPricesHandler, ParcelByNumberHandler } from './parcels.queries.js';

/** The look-up of parcels, planning zones and land prices; they are taken in from files. */
@Module({
  imports: [CqrsModule],
  controllers: [LandController],
  providers: [
    FindParcelsHandler,
    ParcelByNumberHandler,
    FindPricesHandler,
    LandAtHandler,
    LandMapHandler,
    LandTodayHandler,
  ],
})
export class LandModule {}
