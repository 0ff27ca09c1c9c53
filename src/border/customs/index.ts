export { CustomsModule } from './customs.module.js';
export { CarriersOf } from './carriers-of.query.js';
export { carriageOf, customsDeclaration, customsGoods, customsNamedBy, wholeVehicle } from './customs-streams.js';
export { allocateDeclared, endAllocation } from './domain/customs-goods.js';
export type { Carrier, CustomsGoods } from './domain/customs-goods.js';
export { customsStanding } from './domain/customs-record.js';
export type { CustomsRecord, CustomsStanding } from './domain/customs-record.js';
export type { CarriageEvent, CustomsEvent, CustomsGoodsEvent } from './domain/customs-events.js';
export { importCustoms } from './import-customs/import-customs-file.js';
