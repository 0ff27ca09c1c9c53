import { Module } from '@nestjs/common';
import { ListLongWaitsHandler } from './list-long-waits.query.js';
import { LongWaitsController } from './long-waits.controller.js';

/** Who waits too long at a gate. */
@Module({ controllers: [LongWaitsController], providers: [ListLongWaitsHandler] })
export class LongWaitsModule {}
