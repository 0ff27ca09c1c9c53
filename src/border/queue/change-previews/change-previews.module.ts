import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ChangePreviewsController } from './change-previews.controller.js';
import { PreviewCalendarHandler } from './preview-calendar.query.js';
import { PreviewLaneHandler } from './preview-lane.query.js';
import { PreviewParkHandler, PreviewYardCapacityHandler } from './preview-yard.query.js';
import { TicketsTouched } from './tickets-touched.js';

/** What changes of lanes, calendars and yards would come into. Here, since the gates do not know who waits. */
@Module({
  imports: [CqrsModule],
  controllers: [ChangePreviewsController],
  providers: [
    TicketsTouched,
    PreviewLaneHandler,
    PreviewCalendarHandler,
    PreviewYardCapacityHandler,
    PreviewParkHandler,
  ],
})
export class ChangePreviewsModule {}
