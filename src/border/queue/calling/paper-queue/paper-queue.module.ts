import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PaperQueueHandler } from './paper-queue.query.js';

/** The queue as a list on paper, for whoever prints it. */
@Module({ imports: [CqrsModule], providers: [PaperQueueHandler] })
export class PaperQueueModule {}
