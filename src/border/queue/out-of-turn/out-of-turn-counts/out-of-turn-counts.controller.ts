import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { Words } from '../../../../shared/domain/problem.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Public } from '../../../../shared/http/allow.js';
import { Day, Optional } from '../../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { WordsAnswer } from '../../../../shared/http/words-answer.js';
import { GROUND_CODES, type OutOfTurnGround } from '../../domain/out-of-turn-events.js';
import {
  CountOutOfTurn,
  type GroundShown,
  type OutOfTurnCount,
  type OutOfTurnCounts,
} from './out-of-turn-counts.query.js';

export class OutOfTurnCountsQuery {
  @ApiPropertyOptional({
    format: 'date',
    example: '2026-11-01',
    description: 'Hanoi day; 30 days before `to` unless told.',
  })
  @Optional()
  @Matches(/^20\d{2}-/)
  @Day()
  from?: string;
  @ApiPropertyOptional({ format: 'date', example: '2026-11-29', description: 'Included; today unless told.' })
  @Optional()
  @Matches(/^20\d{2}-/)
  @Day()
  to?: string;
}

export class OutOfTurnCountAnswer implements OutOfTurnCount {
  @ApiProperty({ format: 'date', example: '2026-11-29' }) day: string;
  @ApiProperty({ enum: GROUND_CODES, example: 'AMBULANCE' }) ground: OutOfTurnGround;
  @ApiProperty({ example: 2 }) calls: number;
  @ApiProperty({ example: 1, description: 'A second person agreed within the shift.' }) confirmed: number;
  @ApiProperty({ example: 1, description: 'Nobody did.' }) irregular: number;
}

export class GroundAnswer implements GroundShown {
  @ApiProperty({ enum: GROUND_CODES, example: 'AMBULANCE' }) ground: OutOfTurnGround;
  @ApiProperty({ type: WordsAnswer }) words: Words;
  @ApiProperty({ description: 'Whether it is open at the gate now.' }) open: boolean;
}

export class OutOfTurnCountsAnswer implements OutOfTurnCounts {
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' }) gate: Gate;
  @ApiProperty({ format: 'date', example: '2026-10-31' }) from: string;
  @ApiProperty({ format: 'date', example: '2026-11-29' }) to: string;
  @ApiProperty({ type: [OutOfTurnCountAnswer], description: 'Days without such calls are left out.' })
  counts: readonly OutOfTurnCountAnswer[];
  @ApiProperty({ type: [GroundAnswer] }) grounds: readonly GroundAnswer[];
}

@ApiTags('queue')
@Controller('gates/:gate/out-of-turn-counts')
export class OutOfTurnCountsController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'How many vehicles were called before their turn, by day and legal ground; for everyone.',
    answer: OutOfTurnCountsAnswer,
    refusals: ['not-found'],
  })
  counts(
    @Param('gate', GatePipe) gate: Gate,
    @Query() { from, to }: OutOfTurnCountsQuery,
  ): Promise<OutOfTurnCountsAnswer> {
    return this.questions.execute(new CountOutOfTurn(gate, from, to));
  }
}
