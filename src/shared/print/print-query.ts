import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Language } from '../http/language.js';
import { Optional } from '../../shared/http/field-rules.js';

const LANGUAGES = ['vi', 'zh', 'en'] as const satisfies readonly Language[];

/** In which language something is printed: a sheet goes to other hands than those that asked for it. */
export class PrintQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'vi' })
  @Optional()
  @IsIn(LANGUAGES)
  language: Language = 'vi';
}
