import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { DeskItems } from './desk-items.js';
import { HAND_OVER_EVENT_TYPES } from './domain/hand-over-events.js';
import { HandOverByIdHandler, ListHandOversHandler } from './hand-over-list/hand-over-queries.js';
import { handOverList } from './hand-over-list/hand-over.projection.js';
import { HandOversController } from './hand-over-list/hand-overs.controller.js';
import { HandOverCommandsController } from './prepare-hand-over/hand-over-commands.controller.js';
import { PrepareHandOverHandler } from './prepare-hand-over/prepare-hand-over.handler.js';
import { SignHandOverHandler } from './sign-hand-over/sign-hand-over.handler.js';
import { WithdrawHandOverHandler } from './withdraw-hand-over/withdraw-hand-over.handler.js';

/** What one shift hands over to the next, at each desk of a gate. */
@Module({
  imports: [CqrsModule],
  controllers: [HandOverCommandsController, HandOversController],
  providers: [
    DeskItems,
    PrepareHandOverHandler,
    SignHandOverHandler,
    WithdrawHandOverHandler,
    ListHandOversHandler,
    HandOverByIdHandler,
  ],
})
export class HandOversModule {
  constructor(log: LogRegistry) {
    log.events(HAND_OVER_EVENT_TYPES);
    log.project(handOverList);
  }
}
