import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Commune } from './commune.entity.js';
import { CommuneMapHandler } from './commune-map.query.js';
import { CommunesController } from './communes.controller.js';
import {
  CommuneAtHandler,
  CommuneByCodeHandler,
  CommunesByCodeHandler,
  FindCommunesHandler,
} from './communes.queries.js';

/** The look-up of the province's communes; their names and boundaries are taken in from files. */
@Module({
  imports: [TypeOrmModule.forFeature([Commune])],
  controllers: [CommunesController],
  providers: [FindCommunesHandler, CommuneByCodeHandler, CommunesByCodeHandler, CommuneAtHandler, CommuneMapHandler],
})
export class CommunesModule {}
