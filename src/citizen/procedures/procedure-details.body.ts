import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { Words } from '../../shared/domain/problem.js';
import { Line, Lines, Optional, Part, Parts } from '../../shared/http/field-rules.js';
import {
  APPLICANTS,
  DEPARTMENTS,
  PAPER_FORMS,
  RESULT_KINDS,
  SERVICE_LEVELS,
  TIME_UNITS,
  type Applicant,
  type CatalogueProcedure,
  type PaperForm,
  type ResultKind,
  type ServiceLevel,
  type TimeUnit,
} from './catalogue/catalogue-procedure.js';
import { FormFieldBody } from './form-field.body.js';
import { WordsBody } from '../../shared/http/words.body.js';

const AGENCIES = ['COMMUNE', ...Object.keys(DEPARTMENTS)] as readonly CatalogueProcedure['agency'][];
const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export class NeededPaperBody {
  @ApiProperty({ example: 'birth-notice' }) @Matches(KEY) @MaxLength(60) key: string;
  @ApiProperty({ type: WordsBody }) @Part(() => WordsBody) name: Words;
  @ApiProperty({ enum: PAPER_FORMS }) @IsIn(PAPER_FORMS) form: PaperForm;
  @ApiProperty() @IsBoolean() required: boolean;
  @ApiPropertyOptional({ type: WordsBody }) @Optional() @Part(() => WordsBody) note?: Words;
}

export class ProcedureFeeBody {
  @ApiProperty({ example: 2_000, description: 'In đồng; 0: nothing is paid.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  amount: number;
  @ApiPropertyOptional({ type: WordsBody }) @Optional() @Part(() => WordsBody) note?: Words;
  @ApiProperty({ type: [WordsBody], description: 'Who pays nothing.' }) @Parts(() => WordsBody, 20) exempt: Words[];
}

export class TimeLimitBody {
  @ApiProperty({ example: 3 }) @IsInt() @Min(1) @Max(400) amount: number;
  @ApiProperty({ enum: TIME_UNITS }) @IsIn(TIME_UNITS) unit: TimeUnit;
  @ApiPropertyOptional({ type: WordsBody }) @Optional() @Part(() => WordsBody) note?: Words;
}

export class LegalBasisBody {
  @ApiProperty({ example: '60/2014/QH13' }) @Line(60) number: string;
  @ApiProperty({ type: WordsBody }) @Part(() => WordsBody) title: Words;
}

export class ProcedureResultBody {
  @ApiProperty({ enum: RESULT_KINDS }) @IsIn(RESULT_KINDS) kind: ResultKind;
  @ApiProperty({ type: WordsBody }) @Part(() => WordsBody) name: Words;
}

/** What a procedure asks for and promises. */
export class ProcedureDetailsBody {
  @ApiProperty({ type: WordsBody, description: 'Field of government.' }) @Part(() => WordsBody) field: Words;
  @ApiProperty({
    type: [String],
    example: ['làm giấy khai sinh'],
    description: 'What people call it; found by search.',
  })
  @Lines(30, 200)
  alsoCalled: string[];
  @ApiProperty({ enum: AGENCIES, example: 'COMMUNE', description: 'Every commune, or a department of the province.' })
  @IsIn(AGENCIES)
  agency: CatalogueProcedure['agency'];
  @ApiProperty({ enum: APPLICANTS, isArray: true, example: ['CITIZEN'] })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(APPLICANTS.length)
  @IsIn(APPLICANTS, { each: true })
  applicants: Applicant[];
  @ApiProperty({ enum: SERVICE_LEVELS, description: 'Online as a whole, in part, or at the counter alone.' })
  @IsIn(SERVICE_LEVELS)
  service: ServiceLevel;
  @ApiProperty({ type: [NeededPaperBody] }) @Parts(() => NeededPaperBody, 40) papers: NeededPaperBody[];
  @ApiProperty({ type: [FormFieldBody] }) @Parts(() => FormFieldBody, 100) form: FormFieldBody[];
  @ApiProperty({ type: ProcedureFeeBody }) @Part(() => ProcedureFeeBody) fee: ProcedureFeeBody;
  @ApiProperty({ type: TimeLimitBody }) @Part(() => TimeLimitBody) timeLimit: TimeLimitBody;
  @ApiProperty({ type: [LegalBasisBody] }) @Parts(() => LegalBasisBody, 40) legalBasis: LegalBasisBody[];
  @ApiProperty({ type: ProcedureResultBody }) @Part(() => ProcedureResultBody) result: ProcedureResultBody;
  @ApiPropertyOptional({ type: [WordsBody] }) @Optional() @Parts(() => WordsBody, 20) steps?: Words[];
}
