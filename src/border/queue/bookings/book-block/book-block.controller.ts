import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { DIRECTIONS, QUEUE_CLASSES, type Direction, type QueueClass } from '../../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { Instant } from '../../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { BlockAnswer } from '../block-list/block.answer.js';
import { BookBlock } from './book-block.handler.js';

export class BookBlockBody {
  @ApiProperty({ example: 'HN-1119' }) @Matches(PLACE_NAME) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction!: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) @IsIn(QUEUE_CLASSES) class!: QueueClass;
  @ApiProperty({ format: 'date-time', example: '2026-11-23T01:00:00Z', description: 'Start of a whole hour.' })
  @Instant()
  hour!: string;
  @ApiProperty({ example: 3, description: 'Vehicles of the consignment; they count on the share of the hour.' })
  @IsInt()
  @Min(1)
  @Max(200)
  places!: number;
}

@ApiTags('queue')
@Controller('slot-blocks')
export class BookBlockController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'Book a consignment as one block: places of an hour whose vehicles are named later, one by one',
    answer: BlockAnswer,
    status: 201,
    refusals: [
      'not-found',
      'route-closed',
      'hour-not-whole',
      'slot-closed',
      'slot-too-far',
      'block-too-late',
      'slot-full',
      'slot-in-draw',
      'firm-share-used',
    ],
  })
  book(@Body() body: BookBlockBody, @Context() context: CommandContext): Promise<Committed<BlockAnswer>> {
    return this.commands.execute(new BookBlock({ ...body, hour: new Date(body.hour) }, context));
  }
}
