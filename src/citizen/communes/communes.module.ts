import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommuneNames } from './commune-names.js';
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
  imports: [CqrsModule, TypeOrmModule.forFeature([Commune])],
  controllers: [CommunesController],
  providers: [
    CommuneNames,
    FindCommunesHandler,
    CommuneByCodeHandler,
    CommunesByCodeHandler,
    CommuneAtHandler,
    CommuneMapHandler,
  ],
  exports: [CommuneNames],
})
export class CommunesModule {}
