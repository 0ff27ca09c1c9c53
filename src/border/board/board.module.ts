import { Module } from '@nestjs/common';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { BoardController } from './board-state/board.controller.js';
import { BoardTopic } from './board-state/board-topic.js';
import { calendarsOnBoard } from './board-state/calendars.projection.js';
import { countsOnBoard } from './board-state/counts.projection.js';
import { gatesOnBoard } from './board-state/gates.projection.js';
import { incidentsOnBoard } from './board-state/incidents.projection.js';
import { lanesOnBoard } from './board-state/lanes.projection.js';
import { noticesOnBoard } from './board-state/notices.projection.js';
import { yardsOnBoard } from './board-state/yards.projection.js';
import { NOTICE_EVENTS } from './domain/notice.js';
import { notices } from './notice-list/notice.projection.js';
import { NoticesController } from './notice-list/notices.controller.js';
import { FindNoticesHandler } from './notice-list/find-notices.query.js';
import { ListNoticesHandler, NoticesForHandler } from './notice-list/notices.queries.js';
import { BoardFigures } from './public-status/board-figures.js';
import { PublicStatusController } from './public-status/public-status.controller.js';
import { PublicStatusTopic } from './public-status/public-status.topic.js';
import { PublishNoticeController } from './publish-notice/publish-notice.controller.js';
import { PublishNoticeHandler } from './publish-notice/publish-notice.handler.js';
import { SignLinesController } from './sign-lines/sign-lines.controller.js';
import { WithdrawNoticeController } from './withdraw-notice/withdraw-notice.controller.js';
import { WithdrawNoticeHandler } from './withdraw-notice/withdraw-notice.handler.js';

/** What displays and boards see of a gate, live. */
@Module({
  controllers: [
    BoardController,
    SignLinesController,
    PublishNoticeController,
    WithdrawNoticeController,
    NoticesController,
    PublicStatusController,
  ],
  providers: [
    BoardTopic,
    BoardFigures,
    PublicStatusTopic,
    PublishNoticeHandler,
    WithdrawNoticeHandler,
    NoticesForHandler,
    ListNoticesHandler,
    FindNoticesHandler,
  ],
})
export class BoardModule {
  constructor(registry: LogRegistry) {
    registry.events(NOTICE_EVENTS);
    for (const projection of [
      gatesOnBoard,
      lanesOnBoard,
      yardsOnBoard,
      calendarsOnBoard,
      countsOnBoard,
      noticesOnBoard,
      incidentsOnBoard,
      notices,
    ])
      registry.project(projection);
  }
}
