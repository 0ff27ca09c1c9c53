import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ClearanceModule } from '../border/clearance/index.js';
import { LogRegistry } from '../shared/event-store/log-registry.js';
import { MarkReadHandler } from './mark-read/mark-read.handler.js';
import { ListMessagesHandler } from './message-list/list-messages.query.js';
import { MessageTexts } from './message-list/message-texts.js';
import { MessagesController } from './message-list/messages.controller.js';
import { messages } from './message-list/messages.projection.js';
import { subjects } from './message-list/subjects.projection.js';
import { MessagesTopic } from './messages.topic.js';
import { CountUnreadHandler } from './unread-count/count-unread.query.js';

/** What firms are told of their vehicles: made from the log, in words when it is read. */
@Module({
  imports: [CqrsModule, ClearanceModule],
  controllers: [MessagesController],
  providers: [MessageTexts, MessagesTopic, ListMessagesHandler, CountUnreadHandler, MarkReadHandler],
})
export class MessagesModule {
  constructor(log: LogRegistry) {
    log.project(messages);
    log.project(subjects);
  }
}
