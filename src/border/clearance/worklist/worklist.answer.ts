import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  AGENCIES,
  CARGO_KINDS,
  DIRECTIONS,
  type Agency,
  type CargoKind,
  type Direction,
} from '../../../shared/domain/place.js';
import { CheckAnswer, FoundAnswer } from '../clearance.answer.js';
import { CLEARANCE_STATUSES, type ClearanceStatus } from '../domain/clearance-events.js';

/** A check of the own agency, with what it needs to be decided. */
export class WorklistItem extends CheckAnswer {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  declaration: string;
  @ApiPropertyOptional({ example: '12C-123.45', description: 'For those who may see plates, while it is kept.' })
  plate?: string;
  @ApiProperty({ example: 'HN-1119' })
  route: string;
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' })
  direction: Direction;
  @ApiProperty({ enum: CARGO_KINDS, example: 'FRUIT' })
  cargo: CargoKind;
  @ApiProperty({ example: 1, description: 'Of the declaration.' })
  revision: number;
  @ApiProperty({
    example: 0,
    description: 'Found values so far. Send `"<revision>.<foundCount>"` as `If-Match` when deciding.',
  })
  foundCount: number;
  @ApiPropertyOptional({ type: [FoundAnswer], description: 'What officers found otherwise than declared.' })
  found?: FoundAnswer[];
  @ApiProperty({ enum: CLEARANCE_STATUSES, example: 'OPEN' })
  clearance: ClearanceStatus;
  @ApiProperty({ enum: AGENCIES, isArray: true, description: 'Whose checks are still open.' })
  open: Agency[];
  @ApiPropertyOptional({ example: '2026-11-22T05:10:00.000Z', description: 'An import is here since then.' })
  crossedAt?: string;
  @ApiPropertyOptional({
    example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'Who is on it, or decided: reference of a person.',
  })
  by?: string;
}
