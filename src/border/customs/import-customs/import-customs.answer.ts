import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROW_VERDICTS, type RowVerdict } from './take-customs-row.js';

export class RowVerdictAnswer {
  @ApiProperty({ example: 2, description: 'Of the file, the head line being 1; of `rows` from 1.' })
  line: number;
  @ApiProperty({ enum: ROW_VERDICTS, example: 'taken' })
  verdict: RowVerdict['verdict'];
  @ApiPropertyOptional({ example: 'number-invalid', description: 'Of a bad row.' })
  reason?: string;
}

export class CustomsImportAnswer {
  @ApiProperty({ example: 40 })
  taken: number;
  @ApiProperty({ example: 3 })
  unchanged: number;
  @ApiProperty({ example: 1, description: 'Rows of vehicles without an open declaration at this gate.' })
  unknownVehicle: number;
  @ApiProperty({ example: 1 })
  bad: number;
  @ApiProperty({ type: [RowVerdictAnswer] })
  rows: RowVerdictAnswer[];
}
