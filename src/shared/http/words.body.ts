import { ApiProperty } from '@nestjs/swagger';
import type { Words } from '../domain/problem.js';
import { Line } from './field-rules.js';

const LONGEST = 1_000;

/** A text that is told in all three languages. */
export class WordsBody implements Words {
  @ApiProperty({ example: 'Giấy khai sinh' }) @Line(LONGEST) vi: string;
  @ApiProperty({ example: '出生证' }) @Line(LONGEST) zh: string;
  @ApiProperty({ example: 'Birth certificate' }) @Line(LONGEST) en: string;
}
