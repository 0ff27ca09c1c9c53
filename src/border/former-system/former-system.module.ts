import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { VehiclesModule } from '../vehicles/index.js';
import { FirmsOfImport } from './firms-of-import.js';
import { ImportFormerController } from './import-former/import-former.controller.js';
import { ImportFormerHandler } from './import-former/import-former.handler.js';
import { TakeDeclaration } from './take-declaration.js';
import { TakeDriver } from './take-driver.js';
import { TakeFirm } from './take-firm.js';
import { TakeVehicle } from './take-vehicle.js';

/** Taking over from the system of before: its firms, fleets, drivers and open declarations. */
@Module({
  imports: [CqrsModule, VehiclesModule],
  controllers: [ImportFormerController],
  providers: [FirmsOfImport, TakeFirm, TakeVehicle, TakeDriver, TakeDeclaration, ImportFormerHandler],
})
export class FormerSystemModule {}
