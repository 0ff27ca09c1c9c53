import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { RecordPlateRead, type RecordedRead } from './record-plate-read.handler.js';

export class PlateReadBody {
  @ApiProperty({ example: '12C-123.45', description: 'As the camera read it, in any spelling. Sealed.' })
  @Line(20)
  plate: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T03:00:00.000Z', description: 'When it was seen.' })
  @Instant()
  at: string;

  @ApiPropertyOptional({ example: 'IN-2', description: 'Which of the device’s cameras, if it has several.' })
  @Optional()
  @Matches(/^[A-Za-z0-9-]{1,30}$/)
  camera?: string;
}

export class PlateReadTaken implements RecordedRead {
  @ApiProperty({ format: 'uuid' }) readonly read: string;
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) readonly yard: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
}

@ApiTags('counter')
@Controller('plate-reads')
export class RecordPlateReadController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('CAMERA')
  @CommandRoute({
    summary: 'A camera read a plate in its yard: the vehicle is checked in, or a yard operator has to look',
    answer: PlateReadTaken,
    status: 201,
    refusals: ['plate-read-ahead', 'plate-read-too-late'],
  })
  record(@Body() body: PlateReadBody, @Context() context: CommandContext): Promise<Committed<RecordedRead>> {
    return this.commands.execute(new RecordPlateRead(context, body));
  }
}
