import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { VehicleKey } from '../declarations/index.js';
import { AllocateGoodsController } from './allocate-goods/allocate-goods.controller.js';
import { AllocateGoodsHandler } from './allocate-goods/allocate-goods.handler.js';
import { CarriersOfHandler } from './carriers-of.query.js';
import { CustomsCodesController } from './code-lists/customs-codes.controller.js';
import { CustomsDeclarationByNumberController } from './customs-declaration-by-number/customs-declaration-by-number.controller.js';
import { CustomsDeclarationByNumberHandler } from './customs-declaration-by-number/customs-declaration-by-number.query.js';
import { CustomsDesk } from './customs-desk.js';
import { CustomsListController } from './customs-list/customs-list.controller.js';
import { customsList } from './customs-list/customs-list.projection.js';
import { ListCustomsHandler } from './customs-list/list-customs.query.js';
import { CustomsOfDeclarationController } from './customs-of-declaration/customs-of-declaration.controller.js';
import { CustomsOfDeclarationHandler } from './customs-of-declaration/customs-of-declaration.query.js';
import { CUSTOMS_EVENT_TYPES } from './domain/customs-events.js';
import { ImportCustomsController } from './import-customs/import-customs.controller.js';
import { ImportCustomsHandler } from './import-customs/import-customs.handler.js';
import { TakeCustomsRow } from './import-customs/take-customs-row.js';
import { LiftStopController } from './lift-stop/lift-stop.controller.js';
import { LiftStopHandler } from './lift-stop/lift-stop.handler.js';
import { OrderStopController } from './order-stop/order-stop.controller.js';
import { OrderStopHandler } from './order-stop/order-stop.handler.js';
import { RecordCustomsDeclarationController } from './record-customs-declaration/record-customs-declaration.controller.js';
import { RecordCustomsDeclarationHandler } from './record-customs-declaration/record-customs-declaration.handler.js';

/** Customs declarations: records of their own, carried by many vehicles. */
@Module({
  imports: [CqrsModule],
  // Fixed words before the number.
  controllers: [
    CustomsCodesController,
    CustomsListController,
    RecordCustomsDeclarationController,
    OrderStopController,
    LiftStopController,
    AllocateGoodsController,
    ImportCustomsController,
    CustomsDeclarationByNumberController,
    CustomsOfDeclarationController,
  ],
  providers: [
    CustomsDesk,
    RecordCustomsDeclarationHandler,
    OrderStopHandler,
    LiftStopHandler,
    AllocateGoodsHandler,
    ImportCustomsHandler,
    TakeCustomsRow,
    VehicleKey,
    CarriersOfHandler,
    CustomsDeclarationByNumberHandler,
    CustomsOfDeclarationHandler,
    ListCustomsHandler,
  ],
})
export class CustomsModule {
  constructor(log: LogRegistry) {
    log.events(CUSTOMS_EVENT_TYPES);
    log.project(customsList);
  }
}
