import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import type { Words } from '../../shared/domain/problem.js';
import { Line, Optional, Part, Parts } from '../../shared/http/field-rules.js';
import { FIELD_TYPES, type FieldType, type FormField } from './domain/form-field.js';
import { WordsBody } from '../../shared/http/words.body.js';

const MOST = 1_000_000_000_000;
const KEY = /^[a-z][A-Za-z0-9]{0,49}$/;

export class FieldChoiceBody {
  @ApiProperty({ example: 'female' }) @Line(60) value: string;
  @ApiProperty({ type: WordsBody }) @Part(() => WordsBody) label: Words;
}

const Trigger = () =>
  ValidateBy({
    name: 'isTrigger',
    validator: {
      validate: (value: unknown) => typeof value === 'boolean' || (typeof value === 'string' && value.length <= 60),
      defaultMessage: () => 'the value of a choice, or true or false',
    },
  });

export class OnlyIfBody {
  @ApiProperty({ example: 'fatherKnown' }) @Matches(KEY) field: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'boolean' }], example: true }) @Trigger() is: string | boolean;
}

/** A field of a form. */
export class FormFieldBody implements FormField {
  @ApiProperty({ example: 'childName' }) @Matches(KEY) key: string;
  @ApiProperty({ type: WordsBody }) @Part(() => WordsBody) label: Words;
  @ApiProperty({ enum: FIELD_TYPES, example: 'text' }) @IsIn(FIELD_TYPES) type: FieldType;
  @ApiProperty() @IsBoolean() required: boolean;
  @ApiPropertyOptional({ type: [FieldChoiceBody], description: 'Of a choice.' })
  @Optional()
  @Parts(() => FieldChoiceBody, 100)
  choices?: FieldChoiceBody[];
  @ApiPropertyOptional({ example: 1, description: 'Of a number.' })
  @Optional()
  @IsInt()
  @Min(-MOST)
  @Max(MOST)
  min?: number;
  @ApiPropertyOptional({ example: 20, description: 'Of a number.' })
  @Optional()
  @IsInt()
  @Min(-MOST)
  @Max(MOST)
  max?: number;
  @ApiPropertyOptional({ enum: ['past', 'future'], description: 'Of a date.' })
  @Optional()
  @IsIn(['past', 'future'])
  when?: 'past' | 'future';
  @ApiPropertyOptional({ example: '[A-Z]{2}\\d{6,8}', description: 'Of a text: what the whole line looks like.' })
  @Optional()
  @Line(200)
  @MaxLength(200)
  pattern?: string;
  @ApiPropertyOptional({ type: OnlyIfBody, description: 'Asked only after this answer.' })
  @Optional()
  @Part(() => OnlyIfBody)
  onlyIf?: OnlyIfBody;
  @ApiPropertyOptional({ type: WordsBody }) @Optional() @Part(() => WordsBody) hint?: Words;
  @ApiPropertyOptional({ type: WordsBody, description: 'The heading above it and those that follow.' })
  @Optional()
  @Part(() => WordsBody)
  section?: Words;
}
