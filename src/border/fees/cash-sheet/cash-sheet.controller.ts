import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { QuestionRoute, Refusals } from '../../../shared/http/route.js';
import { pdfOf } from '../../../shared/print/pdf-of.js';
import { MONEY_READERS } from '../fee-access.js';
import { CashSheetAnswer, CashSheetOfDay } from './cash-sheet.query.js';
import { RuleNames } from '../rule-names/rule-names.query.js';
import { printedCashSheet } from './printed-cash-sheet.js';

/** A day of this century that exists, `yyyy-mm-dd`. */
function isDay(day: string): boolean {
  const at = /^20\d{2}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00.000Z`) : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

@ApiTags('fees')
@Controller('gates/:gate/cash-sheets/:day')
@Allow(...MONEY_READERS)
export class CashSheetController {
  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'What was taken at a gate on a Hanoi day, by cashier, rule and means; a cashier sees his own.',
    answer: CashSheetAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  sheet(@Param('gate', GatePipe) gate: Gate, @Param('day') day: string, @By() by: Principal): Promise<CashSheetAnswer> {
    if (!isDay(day)) throw refuse('not-found');
    return this.questions.execute(new CashSheetOfDay(by, gate, day));
  }

  @Get('pdf')
  @Header('content-type', 'application/pdf')
  @ApiParam({ name: 'gate', enum: GATES })
  @ApiOperation({ summary: 'The same on paper, to be signed.' })
  @ApiResponse({
    status: 200,
    description: 'The sheet.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals('not-found', 'wrong-gate')
  async pdf(
    @Param('gate', GatePipe) gate: Gate,
    @Param('day') day: string,
    @By() by: Principal,
  ): Promise<StreamableFile> {
    const sheet = await this.sheet(gate, day, by);
    const names = await this.questions.execute(new RuleNames());
    return new StreamableFile(await pdfOf(printedCashSheet(sheet, names, this.clock.now(), by.id)), {
      type: 'application/pdf',
    });
  }
}
