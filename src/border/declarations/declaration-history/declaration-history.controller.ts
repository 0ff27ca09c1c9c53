import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { CallerAnswer } from '../../../shared/callers/caller.answer.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { READERS } from '../declaration-access.js';
import { CHANGED_ON_THE_WAY } from '../domain/change-told.js';
import { DeclarationHistory, HISTORY_KINDS, type HistoryEntry, type HistoryKind } from './declaration-history.query.js';

export class HistoryEntryAnswer implements HistoryEntry {
  @ApiProperty({ enum: HISTORY_KINDS, example: 'CORRECTED' })
  what: HistoryKind;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  at: string;
  @ApiProperty({ example: 'DISPATCHER', description: 'A role, or `SYSTEM`.' })
  by: string;
  @ApiPropertyOptional({ example: 2 })
  revision?: number;
  @ApiPropertyOptional({
    type: CallerAnswer,
    description: 'A clerk did it for somebody: where he was asked, and how he knew who asked.',
  })
  caller?: CallerAnswer;
  @ApiPropertyOptional({ type: [String], example: ['goods.0.kg'] })
  fields?: string[];
  @ApiPropertyOptional({ example: 'no-objection' })
  reason?: string;
  @ApiPropertyOptional({
    enum: CHANGED_ON_THE_WAY,
    example: 'TRACTOR',
    description: 'What was changed on the way; `reason` says why.',
  })
  change?: (typeof CHANGED_ON_THE_WAY)[number];
}

export class HistoryAnswer {
  @ApiProperty({ type: [HistoryEntryAnswer] })
  entries: readonly HistoryEntry[];
}

@ApiTags('declarations')
@Controller('declarations/:id/history')
export class DeclarationHistoryController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'What became of a declaration: what changed, by whom, when.',
    answer: HistoryAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  async history(@By() by: Principal, @Param('id', Id) id: string): Promise<HistoryAnswer> {
    return { entries: await this.questions.execute(new DeclarationHistory(by, id)) };
  }
}
