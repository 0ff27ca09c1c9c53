import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Line, SearchText } from '../../shared/http/field-rules.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { Allow, Public } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { refuse } from '../../shared/http/http-problems.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { PROCEDURE_LEVELS, type ProcedureLevel } from './procedure.entity.js';
import { PublishProcedure } from './procedures.commands.js';
import { FindProcedures, ProcedureByCode, type FoundProcedures } from './procedures.queries.js';

const CODE = /^\d\.\d{6}$/;
const LONGEST = 300;

export class ProcedureBody {
  @ApiProperty({ example: 'Đăng ký khai sinh' }) @Line(LONGEST) vi: string;
  @ApiProperty({ example: '出生登记' }) @Line(LONGEST) zh: string;
  @ApiProperty({ example: 'Birth registration' }) @Line(LONGEST) en: string;
  @ApiProperty({ example: 'Hộ tịch' }) @Line(LONGEST) field: string;
  @ApiProperty({ enum: PROCEDURE_LEVELS }) @IsIn(PROCEDURE_LEVELS) level: ProcedureLevel;
}

export class ProcedureView extends ProcedureBody {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
}

export class PublishedProcedure {
  @ApiProperty({ example: '1.001193' }) code: string;
}

export class FoundProceduresView implements FoundProcedures {
  @ApiProperty({ type: [ProcedureView] }) items: ProcedureView[];
  @ApiPropertyOptional({ example: 'WyIyMDI2LTExLTIyIl0' }) next?: string;
}

export class ProcedureCode {
  @ApiProperty({ example: '1.001193' })
  @Matches(CODE, { message: 'a code of the national database such as 1.001193' })
  code: string;
}

export class ProcedureSearch {
  @ApiPropertyOptional({ example: 'khai sinh', description: 'Words, with or without accents.' })
  @IsOptional()
  @SearchText(100)
  text?: string;

  @ApiPropertyOptional({ enum: PROCEDURE_LEVELS }) @IsOptional() @IsIn(PROCEDURE_LEVELS) level?: ProcedureLevel;
  @ApiPropertyOptional() @IsOptional() @SearchText(300) cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
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
    summary: 'Look up administrative procedures, with or without accents.',
    answer: FoundProceduresView,
  })
  find(@Query() { text, level, limit, cursor }: ProcedureSearch): Promise<FoundProcedures> {
    return this.queries.execute(new FindProcedures(text ?? '', level, limit, cursor));
  }

  @Get(':code')
  @Public()
  @QuestionRoute({ summary: 'One procedure by its code.', answer: ProcedureView, refusals: ['not-found'] })
  async one(@Param() { code }: ProcedureCode): Promise<ProcedureView> {
    const found = await this.queries.execute(new ProcedureByCode(code));
    if (!found) throw refuse('not-found');
    return found;
  }

  @Put(':code')
  @Allow('PROVINCE')
  @CommandRoute({
    summary: 'Publish a procedure, or its new wording.',
    answer: PublishedProcedure,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  publish(@Param() { code }: ProcedureCode, @Body() body: ProcedureBody, @Context() context: CommandContext) {
    return this.commands.execute(new PublishProcedure(context, { code, ...body }));
  }
}
