import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageQuery } from '../../../shared/http/paging.js';
import { WordsAnswer } from '../../../shared/http/words-answer.js';
import { LAND_LAYERS, type LandLayer } from '../domain/land-layer.js';
import { LAND_FAULT_WORDS, type LandFaultCode } from '../domain/land-faults.js';
import { LAND_FILE_ACTS, LAND_FILE_STATES, type LandFileAct, type LandFileState } from '../domain/land-file.js';
import { Optional } from '../../../shared/http/field-rules.js';

export class LandFilesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: LAND_LAYERS }) @Optional() @IsIn(LAND_LAYERS) layer?: LandLayer;
  @ApiPropertyOptional({ enum: LAND_FILE_STATES }) @Optional() @IsIn(LAND_FILE_STATES) state?: LandFileState;
}

export class LandFileLayerQuery {
  @ApiProperty({ enum: LAND_LAYERS }) @IsIn(LAND_LAYERS) layer: LandLayer;
}

export class LandFileChangedAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: LAND_FILE_STATES }) state: LandFileState;
}

export class LandFileAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: LAND_LAYERS }) layer: LandLayer;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Who handed it in.', example: 'Công chức · Đồng Đăng' }) by: string;
  @ApiProperty({ example: 35_000_000 }) bytes: number;
  @ApiProperty({ example: '9f86d081884c7d65', description: 'SHA-256, its beginning.' }) digest: string;
  @ApiProperty({ enum: LAND_FILE_STATES }) state: LandFileState;
  @ApiProperty({ format: 'date-time' }) stateAt: string;
  @ApiPropertyOptional({ description: 'What enters, or entered, under keys that were not there.' }) added?: number;
  @ApiPropertyOptional({ description: 'Under keys that were there.' }) changed?: number;
  @ApiPropertyOptional({ description: 'Stood there already.' }) unchanged?: number;
  @ApiPropertyOptional({ description: 'Lines that are not taken.' }) refused?: number;
  @ApiPropertyOptional({ type: WordsAnswer, description: 'Why the whole of it is refused.' }) fault?: WordsAnswer;
  @ApiProperty({ enum: LAND_FILE_ACTS, isArray: true }) acts: readonly LandFileAct[];
}

export class LandLineFault {
  @ApiProperty({ example: 12, description: 'Its line; of a file without lines the number of the feature.' })
  line: number;
  @ApiProperty({ enum: Object.keys(LAND_FAULT_WORDS), example: 'open-ring' }) code: LandFaultCode;
  @ApiProperty({ type: WordsAnswer }) said: WordsAnswer;
}
