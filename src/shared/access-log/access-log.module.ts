import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessLogController } from './access-log.controller.js';
import { AccessLogRow } from './access-log.entity.js';
import { ListAccessLogHandler } from './list-access-log.query.js';
import { LoggedReads } from './logged-reads.interceptor.js';

/** Who may look at everything is looked at himself. */
@Module({
  imports: [TypeOrmModule.forFeature([AccessLogRow])],
  controllers: [AccessLogController],
  providers: [ListAccessLogHandler, { provide: APP_INTERCEPTOR, useClass: LoggedReads }],
})
export class AccessLogModule {}
