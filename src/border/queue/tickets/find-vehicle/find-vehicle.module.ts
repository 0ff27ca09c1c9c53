import { Module } from '@nestjs/common';
import { FindVehicleController } from './find-vehicle.controller.js';
import { FindVehicleHandler } from './find-vehicle.handler.js';

/** Finding a vehicle by what is written on it: it reads the list of tickets and what declarations say, and writes nothing. */
@Module({ controllers: [FindVehicleController], providers: [FindVehicleHandler] })
export class FindVehicleModule {}
