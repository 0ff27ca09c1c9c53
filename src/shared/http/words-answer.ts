import { ApiProperty } from '@nestjs/swagger';
import type { Words } from '../domain/problem.js';

/** A text in the three languages of the gate. */
export class WordsAnswer implements Words {
  @ApiProperty({ example: 'Quy tắc đặt giờ' }) vi: string;
  @ApiProperty({ example: '预约规则' }) zh: string;
  @ApiProperty({ example: 'Rules of booking' }) en: string;
}
