import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { GATES, QUEUE_CLASSES, type Gate, type QueueClass } from '../../../../shared/domain/place.js';
import { Public } from '../../../../shared/http/allow.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { HitRatesOf, type HitRate, type HitRates } from './hit-rate.query.js';

export class HitRateQuery {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) gate!: Gate;

  @ApiPropertyOptional({ minimum: 1, maximum: 90, default: 30, description: 'The last so many days, today included.' })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(90)
  days: number = 30;
}

export class ClassHitRateAnswer implements HitRate {
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiProperty({ example: 812, description: 'First calls whose vehicles had been told an estimate.' }) calls!: number;
  @ApiProperty({ example: 415, description: 'Of these, in the band that half should fall into.' }) inHalf!: number;
  @ApiProperty({ example: 736, description: 'Of these, in the band that nine of ten should fall into.' })
  inNineOfTen!: number;
}

export class HitRatesAnswer implements HitRates {
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ format: 'date', description: 'Hanoi day, included.' }) from!: string;
  @ApiProperty({ format: 'date', description: 'Hanoi day, included.' }) to!: string;
  @ApiProperty({ type: [ClassHitRateAnswer], description: 'One for each class that was called.' })
  classes!: readonly HitRate[];
}

@ApiTags('queue')
@Controller('estimates/hit-rate')
export class HitRateController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'How often the estimated call times of a gate came true over the last days, by class',
    answer: HitRatesAnswer,
  })
  rates(@Query() { gate, days }: HitRateQuery): Promise<HitRates> {
    return this.queries.execute(new HitRatesOf(gate, days));
  }
}
