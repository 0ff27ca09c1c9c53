import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { BodiesController } from './bodies.controller.js';
import { Bodies, ListBodiesHandler } from './bodies.js';

/** What the bodies of the province are called, for all that people send to them and that they publish. */
@Module({
  imports: [CqrsModule],
  controllers: [BodiesController],
  providers: [Bodies, ListBodiesHandler],
  exports: [Bodies],
})
export class BodiesModule {}
