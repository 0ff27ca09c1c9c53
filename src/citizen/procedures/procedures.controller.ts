import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { Line, Optional, Part, SearchText } from '../../shared/http/field-rules.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { Allow, Public } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { refuse } from '../../shared/http/http-problems.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { APPLICANTS, type Applicant, type ProcedureDetails } from './catalogue/catalogue-procedure.js';
import { ProcedureDetailsBody, ProcedureFeeBody, TimeLimitBody } from './procedure-details.body.js';
import { PROCEDURE_LEVELS, type Procedure, type ProcedureLevel } from './procedure.entity.js';
import { PublishProcedure } from './procedures.commands.js';
import { FindProcedures, ProcedureByCode } from './procedures.queries.js';

const CODE = /^\d\.\d{6}$/;
const LONGEST = 300;

export class ProcedureNames {
  @ApiProperty({ example: 'Đăng ký khai sinh' }) @Line(LONGEST) vi: string;
  @ApiProperty({ example: '出生登记' }) @Line(LONGEST) zh: string;
  @ApiProperty({ example: 'Birth registration' }) @Line(LONGEST) en: string;
  @ApiProperty({ example: 'Hộ tịch' }) @Line(LONGEST) field: string;
  @ApiProperty({ enum: PROCEDURE_LEVELS }) @IsIn(PROCEDURE_LEVELS) level: ProcedureLevel;
}

export class ProcedureBody extends ProcedureNames {
  @ApiPropertyOptional({ type: ProcedureDetailsBody, description: 'Left out, what is known stays.' })
  @Optional()
  @Part(() => ProcedureDetailsBody)
  details?: ProcedureDetailsBody;
}

/** A procedure among others. */
export class FoundProcedure extends ProcedureNames {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty({ example: 1, description: 'Of its wording.' }) revision: number;
  @ApiPropertyOptional({ example: 'COMMUNE', description: 'Every commune, or a department of the province.' })
  agency?: string;
  @ApiPropertyOptional({ example: 'WHOLE', enum: ['WHOLE', 'PART', 'COUNTER'] }) service?: string;
  @ApiPropertyOptional({ type: ProcedureFeeBody }) fee?: ProcedureFeeBody;
  @ApiPropertyOptional({ type: TimeLimitBody }) timeLimit?: TimeLimitBody;
}

export class ProcedureView extends FoundProcedure {
  @ApiPropertyOptional({ type: ProcedureDetailsBody, description: 'Absent where only the name is known.' })
  details?: ProcedureDetails;
}

export class PublishedProcedure {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty({ example: 2, description: 'Of its wording.' }) revision: number;
}

export class FoundProceduresView {
  @ApiProperty({ type: [FoundProcedure] }) items: FoundProcedure[];
  @ApiProperty({ description: 'True when the words stand nowhere: these are called nearly so.' }) guessed: boolean;
  @ApiPropertyOptional({ example: 'WyIyMDI2LTExLTIyIl0' }) next?: string;
}

export class ProcedureCode {
  @ApiProperty({ example: '1.001193' })
  @Matches(CODE, { message: 'a code of the national database such as 1.001193' })
  code: string;
}

export class ProcedureSearch {
  @ApiPropertyOptional({ example: 'khai sinh', description: 'Words, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;

  @ApiPropertyOptional({ enum: PROCEDURE_LEVELS }) @Optional() @IsIn(PROCEDURE_LEVELS) level?: ProcedureLevel;
  @ApiPropertyOptional({ example: 'STP', description: 'A department, or `COMMUNE`.' })
  @Optional()
  @Matches(/^[A-Z]{2,10}$/)
  agency?: string;
  @ApiPropertyOptional({ enum: APPLICANTS }) @Optional() @IsIn(APPLICANTS) applicant?: Applicant;
  @ApiPropertyOptional({ example: 'Hộ tịch' }) @Optional() @SearchText(LONGEST) field?: string;
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Whether a dossier can be sent online.' })
  @Optional()
  @IsIn(['true', 'false'])
  online?: 'true' | 'false';
  @ApiPropertyOptional() @Optional() @SearchText(300) cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}

@ApiTags('procedures')
@Controller('procedures')
export class ProceduresController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'Look up administrative procedures, with or without accents, also mistyped.',
    answer: FoundProceduresView,
  })
  async find(@Query() { online, ...search }: ProcedureSearch): Promise<FoundProceduresView> {
    const filter = { ...search, ...(online && { online: online === 'true' }) };
    const { items, ...rest } = await this.queries.execute(new FindProcedures(filter));
    return { items: items.map(found), ...rest };
  }

  @Get(':code')
  @Public()
  @QuestionRoute({ summary: 'One procedure by its code.', answer: ProcedureView, refusals: ['not-found'] })
  async one(@Param() { code }: ProcedureCode): Promise<ProcedureView> {
    const procedure = await this.queries.execute(new ProcedureByCode(code));
    if (!procedure) throw refuse('not-found');
    return { ...found(procedure), ...(procedure.details && { details: procedure.details }) };
  }

  @Put(':code')
  @Allow('PROVINCE')
  @CommandRoute({
    summary: 'Publish a procedure, or its new wording.',
    answer: PublishedProcedure,
    refusals: ['sign-in-needed', 'not-allowed'],
    seen: true,
  })
  publish(@Param() { code }: ProcedureCode, @Body() body: ProcedureBody, @Context() context: CommandContext) {
    return this.commands.execute(new PublishProcedure(context, { code, ...body }));
  }
}

function found({ details, ...row }: Procedure): FoundProcedure {
  const { code, vi, zh, en, field, level, updatedAt, revision } = row;
  const names = { code, vi, zh, en, field, level, updatedAt, revision };
  if (!details) return names;
  const { agency, service, fee, timeLimit } = details;
  return { ...names, agency, service, fee: { ...fee, exempt: [...fee.exempt] }, timeLimit };
}
