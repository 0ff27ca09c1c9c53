import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PENALTY_STATUSES, type PenaltyStatus } from '../domain/conduct.js';

/** What became of a penalty. */
export class PenaltyDecided {
  @ApiProperty({ format: 'uuid' }) penalty!: string;
  @ApiProperty({ enum: PENALTY_STATUSES }) status!: PenaltyStatus;
  @ApiPropertyOptional({ format: 'uuid' }) appeal?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Not decided by then, the penalty waits.' })
  decideBy?: string;
  @ApiPropertyOptional({ description: 'Officers who gave their word for the appeal.' }) supported?: number;
  @ApiPropertyOptional({ enum: ['GRANTED', 'REFUSED'] }) verdict?: 'GRANTED' | 'REFUSED';
}
