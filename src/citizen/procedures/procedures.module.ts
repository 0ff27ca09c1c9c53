import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { Procedure } from './procedure.entity.js';
import { PROCEDURE_EVENTS, PublishProcedureHandler } from './procedures.commands.js';
import { ProceduresController } from './procedures.controller.js';
import { FindProceduresHandler, ProcedureByCodeHandler } from './procedures.queries.js';

/** The look-up of administrative procedures: a secondary domain of plain tables behind the same walls. */
@Module({
  imports: [TypeOrmModule.forFeature([Procedure])],
  controllers: [ProceduresController],
  providers: [FindProceduresHandler, ProcedureByCodeHandler, PublishProcedureHandler],
})
export class ProceduresModule {
  constructor(registry: LogRegistry) {
    registry.events(PROCEDURE_EVENTS);
  }
}
