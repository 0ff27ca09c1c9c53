import { Body, Controller, Get, Headers, Param, Patch, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsString, MaxLength, ValidateIf } from 'class-validator';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import { AGENCIES, type Agency } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { DeclarationAnswer, worded } from '../declaration.answer.js';
import { revisionOf } from '../../../shared/http/revision-header.js';
import { Line, Parts } from '../../../shared/http/field-rules.js';
import { CorrectDeclaration } from './correct-declaration.handler.js';
import { PreviewCorrection, type CorrectionPreview } from './preview-correction.query.js';
import type { CorrectionOutcome } from './write-correction.js';

export class ChangeBody {
  @ApiProperty({
    example: 'goods.0.kg',
    description: 'Dotted path of a field of the declaration; `goods.-` adds an item at the end of that list.',
  })
  @Line(120)
  path: string;

  @ApiProperty({
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      { type: 'object' },
      { type: 'array', items: {} },
    ],
    nullable: true,
    example: 17950,
    description: 'The new value; null takes an optional field or an item of a list away.',
  })
  // Null is a value: it takes away.
  @ValidateIf((_, value) => value !== null)
  @IsDefined()
  value: unknown;
}

export class CorrectDeclarationBody {
  @ApiProperty({ type: [ChangeBody] })
  @ArrayMinSize(1)
  @Parts(() => ChangeBody, 50)
  changes: ChangeBody[];
}

export class PreviewQuery {
  @ApiProperty({
    type: [String],
    example: ['goods.0.kg'],
    description: 'Paths that would change; may stand repeatedly.',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  path: string[];
}

export class CorrectedAnswer extends DeclarationAnswer implements CorrectionOutcome {
  @ApiProperty({ type: [String], example: ['goods.0.kg'], description: 'Paths whose value changed.' })
  changed: string[];

  @ApiProperty({ enum: AGENCIES, isArray: true, example: ['CUSTOMS'], description: 'Agencies whose checks reopen.' })
  reopens: Agency[];
}

export class PreviewAnswer implements CorrectionPreview {
  @ApiProperty({ example: 1 })
  revision: number;

  @ApiProperty({ enum: AGENCIES, isArray: true, example: ['CUSTOMS'] })
  reopens: Agency[];

  @ApiProperty({ example: true, description: 'The place in the queue stays; a booked hour is lost with its route.' })
  keepsPlace: boolean;
}

@ApiTags('declarations')
@Controller('declarations/:id')
@Allow(...DECLARERS)
export class CorrectDeclarationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Patch()
  @ForCaller('CORRECT')
  @ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"1"' } })
  @CommandRoute({
    summary: 'Correct fields. The place in the queue stays; only checks that used a changed field reopen.',
    answer: CorrectedAnswer,
    refusals: [
      'not-found',
      'wrong-gate',
      'revision-missing',
      'changed-meanwhile',
      'declaration-ended',
      'nothing-to-correct',
      'part-of-other',
      'invalid-declaration',
      'vehicle-already-declared',
      'vehicle-in-lane',
    ],
  })
  async correct(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { changes }: CorrectDeclarationBody,
    @Headers('if-match') ifMatch?: string,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<CorrectionOutcome>> {
    const done = await this.commands.execute(new CorrectDeclaration(context, id, revisionOf(ifMatch), changes));
    return worded(done, language);
  }

  @Get('corrections/preview')
  @QuestionRoute({
    summary: 'Which checks a correction of these fields would reopen.',
    answer: PreviewAnswer,
    refusals: ['not-found', 'wrong-gate', 'declaration-ended'],
  })
  preview(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Query() { path }: PreviewQuery,
  ): Promise<CorrectionPreview> {
    return this.questions.execute(new PreviewCorrection(by, id, path));
  }
}
