import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency } from '../../../shared/domain/place.js';
import { CLEARANCE_EVENT_TYPES, type ClearanceEvent } from '../domain/clearance-events.js';

/** One step. `at`: when it happened; `recordedAt`: when it was learned. */
export class StepAnswer {
  @ApiProperty({ enum: CLEARANCE_EVENT_TYPES, example: 'CheckPassed' })
  type: ClearanceEvent['type'];
  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  at: string;
  @ApiProperty({ example: '2026-11-22T03:00:00.120Z' })
  recordedAt: string;
  @ApiPropertyOptional({ enum: AGENCIES })
  agency?: Agency;
  @ApiPropertyOptional({
    example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'Who acted, within the own agency: reference of a person.',
  })
  by?: string;
  @ApiPropertyOptional({ example: 2, description: 'Of the declaration.' })
  revision?: number;
  @ApiPropertyOptional({ enum: AGENCIES, isArray: true, description: 'Whose checks were opened.' })
  agencies?: Agency[];
  @ApiPropertyOptional({ example: 'TRACTOR', description: 'What was changed on the way; `reason` says why.' })
  change?: string;
  @ApiPropertyOptional({ example: 'goods-not-as-declared' })
  reason?: string;
  @ApiPropertyOptional({ example: 'goods-to-be-opened' })
  publicReason?: string;
  @ApiPropertyOptional({ example: 'physical-inspection' })
  legalReason?: string;
  @ApiPropertyOptional({ example: 'customs-laden' })
  rule?: string;
  @ApiPropertyOptional({ example: 'BL-0417' })
  receipt?: string;
  @ApiPropertyOptional({ enum: GATES })
  to?: string;
  @ApiPropertyOptional({ description: 'Onto how many vehicles goods went.' })
  vehicles?: number;
  @ApiPropertyOptional()
  grams?: number;
}

export class TimelineAnswer {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  declaration: string;
  @ApiProperty({ type: [StepAnswer] })
  steps: StepAnswer[];
}
