import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency } from '../../../shared/domain/place.js';
import { CLEARANCE_EVENT_TYPES, type ClearanceEvent } from '../domain/clearance-events.js';
import { FOUND_KINDS, IDENTITY_PARTS, type FoundKind, type IdentityPart } from '../domain/found-events.js';

/** A found or declared value: a number, or text. */
const FOUND_SCHEMA = {
  oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
};

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
  @ApiPropertyOptional({
    example: 'Hải quan (demo)',
    description: 'What that person is called; within the own agency.',
  })
  byName?: string;
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
  @ApiPropertyOptional({ enum: FOUND_KINDS, description: 'What was found otherwise than declared.' })
  found?: FoundKind;
  @ApiPropertyOptional({ description: 'Line of goods, from 0.' })
  line?: number;
  @ApiPropertyOptional({ example: 'CSQU3054383' })
  container?: string;
  @ApiPropertyOptional({ ...FOUND_SCHEMA, description: 'Grams, packages, a container or its seals.' })
  declaredValue?: number | string | string[];
  @ApiPropertyOptional(FOUND_SCHEMA)
  foundValue?: number | string | string[];
  @ApiPropertyOptional({ enum: IDENTITY_PARTS, isArray: true, description: 'Compared, and as declared.' })
  parts?: IdentityPart[];
  @ApiPropertyOptional({
    example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'Reference of the sealed text of a noted correction; for its own agency.',
  })
  note?: string;
  @ApiPropertyOptional({ example: 'The seal was read wrongly.', description: 'The text itself.' })
  noteText?: string;
}

export class TimelineAnswer {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  declaration: string;
  @ApiProperty({ type: [StepAnswer] })
  steps: StepAnswer[];
}
