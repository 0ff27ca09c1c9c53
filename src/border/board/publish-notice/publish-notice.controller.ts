import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, ValidateNested } from 'class-validator';
import { Instant, Line } from '../../../shared/http/field-rules.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { PublishNotice } from './publish-notice.handler.js';

const LONGEST = 200;

export class NoticeWords {
  @ApiProperty({ maxLength: LONGEST, example: 'Làn 3 tạm dừng đến 10:00' })
  @Line(LONGEST)
  vi: string;
  @ApiProperty({ maxLength: LONGEST, example: '3号通道暂停至10:00' })
  @Line(LONGEST)
  zh: string;
  @ApiProperty({ maxLength: LONGEST, example: 'Lane 3 is paused until 10:00' })
  @Line(LONGEST)
  en: string;
}

export class PublishNoticeBody {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) gate: Gate;
  @ApiProperty({ format: 'date-time', example: '2024-08-22T01:00:00Z' }) @Instant() from: string;
  @ApiProperty({ format: 'date-time', example: '2024-08-22T03:00:00Z' }) @Instant() to: string;
  @ApiProperty({ type: NoticeWords }) @ValidateNested() @Type(() => NoticeWords) @IsNotEmpty() words: NoticeWords;
}

export class NoticePublishedAnswer {
  @ApiProperty({ format: 'uuid' }) notice: string;
}

@ApiTags('board')
@Controller('notices')
export class PublishNoticeController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Publish a notice on a gate’s displays, in three languages.',
    answer: NoticePublishedAnswer,
    status: 201,
    refusals: ['wrong-gate', 'not-allowed', 'sign-in-needed', 'notice-ends-before-it-begins'],
  })
  publish(@Body() body: PublishNoticeBody, @Context() context: CommandContext) {
    return this.commands.execute(new PublishNotice(context, body));
  }
}
