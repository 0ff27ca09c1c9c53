import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LOOKOUT_KINDS, OCCASIONS, type LookoutKind, type Occasion } from '../domain/lookout-events.js';

/** A vehicle that the own agency looks out for was seen. */
export class LookoutAlertAnswer {
  @ApiProperty({ format: 'uuid' })
  alert: string;
  @ApiProperty({ format: 'uuid' })
  lookout: string;
  @ApiProperty({ format: 'uuid' })
  declaration: string;
  @ApiProperty({ enum: LOOKOUT_KINDS, example: 'CONTAINER' })
  kind: LookoutKind;
  @ApiProperty({ enum: OCCASIONS, example: 'SUBMITTED' })
  occasion: Occasion;
  @ApiProperty({ example: '2026-11-25T03:00:00.000Z' })
  at: string;
  @ApiPropertyOptional({ example: '2026-11-25T03:10:00.000Z' })
  acknowledgedAt?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Reference of a person.' })
  acknowledgedBy?: string;
}
