import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsNotEmpty, Matches, ValidateNested } from 'class-validator';
import { Instant, Line, Optional } from '../../../shared/http/field-rules.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { AUDIENCES, type Audience } from '../domain/notice.js';
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

  @ApiPropertyOptional({ example: 'HN-1119', description: 'Of this route alone.' })
  @Optional()
  @Matches(PLACE_NAME)
  route?: string;

  @ApiPropertyOptional({ enum: AUDIENCES, isArray: true, description: 'Left out: displays.' })
  @Optional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(AUDIENCES, { each: true })
  audiences?: Audience[];

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
    summary: 'Publish a notice of a gate or a route, for displays, public, firms or drivers, in three languages.',
    answer: NoticePublishedAnswer,
    status: 201,
    refusals: ['wrong-gate', 'not-allowed', 'sign-in-needed', 'notice-ends-before-it-begins', 'notice-route-unknown'],
  })
  publish(@Body() body: PublishNoticeBody, @Context() context: CommandContext) {
    return this.commands.execute(new PublishNotice(context, body));
  }
}
