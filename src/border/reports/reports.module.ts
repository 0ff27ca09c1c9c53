import { Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { DailyReportController } from './daily-report/daily-report.controller.js';
import { DailyReportHandler } from './daily-report/daily-report.query.js';
import { DailyFiguresController } from './daily-figures/daily-figures.controller.js';
import { ListDailyFiguresHandler } from './daily-figures/daily-figures.query.js';
import { FiguresOfTodayHandler } from './daily-figures/figures-so-far.query.js';
import { HourlyFiguresController } from './hourly-figures/hourly-figures.controller.js';
import { HourlyFiguresHandler } from './hourly-figures/hourly-figures.query.js';
import { issuedReports } from './daily-figures/issued-report.projection.js';
import { REPORT_EVENTS } from './domain/report-events.js';
import { issueReportDeadline } from './issue-report/issue-report.deadline.js';
import { IssueReportHandler } from './issue-report/issue-report.handler.js';
import { ComparedDaysHandler } from './official-figures/compared-days.query.js';
import { EnterOfficialFiguresHandler } from './official-figures/enter-official.handler.js';
import { ImportOfficialController } from './official-figures/import-official.controller.js';
import { ImportOfficialFiguresHandler } from './official-figures/import-official.handler.js';
import { OfficialFiguresController } from './official-figures/official-figures.controller.js';
import { officialReports } from './official-figures/official-report.projection.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { RecordRoadsideCountController } from './record-roadside-count/record-roadside-count.controller.js';
import { RecordRoadsideCountHandler } from './record-roadside-count/record-roadside-count.handler.js';
import { ListRoadsideCountsHandler } from './roadside-list/list-roadside-counts.query.js';
import { roadsideCounts } from './roadside-list/roadside-count.projection.js';
import { RoadsideListController } from './roadside-list/roadside-list.controller.js';
import { reportFacts } from './report-facts/report-facts.projection.js';

/** The board's daily report, from events alone. */
@Module({
  controllers: [
    DailyReportController,
    HourlyFiguresController,
    OfficialFiguresController,
    ImportOfficialController,
    RecordRoadsideCountController,
    RoadsideListController,
    DailyFiguresController,
    OpenDataController,
  ],
  providers: [
    DailyReportHandler,
    HourlyFiguresHandler,
    EnterOfficialFiguresHandler,
    ImportOfficialFiguresHandler,
    ComparedDaysHandler,
    IssueReportHandler,
    RecordRoadsideCountHandler,
    ListRoadsideCountsHandler,
    ListDailyFiguresHandler,
    FiguresOfTodayHandler,
  ],
})
export class ReportsModule {
  constructor(registry: LogRegistry, commands: CommandBus) {
    registry.events(REPORT_EVENTS);
    registry.project(reportFacts);
    registry.project(officialReports);
    registry.project(roadsideCounts);
    registry.project(issuedReports);
    registry.deadline(issueReportDeadline(commands));
  }
}
