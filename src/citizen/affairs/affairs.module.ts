import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AffairsController } from './affairs.controller.js';

/** All that a citizen has going, read in one go. What it is made of belongs to the modules that it asks. */
@Module({ imports: [CqrsModule], controllers: [AffairsController] })
export class AffairsModule {}
