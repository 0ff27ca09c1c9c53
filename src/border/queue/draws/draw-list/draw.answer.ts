import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../../shared/domain/place.js';
import { ABORT_REASONS, type AbortReason, type DrawOutcome } from '../../domain/draw-events.js';
import { DRAW_STATUSES, type DrawRow, type DrawStatus } from './draw.projection.js';

const HASH = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9';

export class DrawOutcomeAnswer implements DrawOutcome {
  @ApiProperty({ format: 'uuid' }) entry!: string;
  @ApiProperty({ example: HASH, description: 'SHA-256 of the canonical JSON of {entry, mix, seed}.' }) lot!: string;
  @ApiProperty({ enum: ['WON', 'PASSED_OVER', 'LOST'] }) outcome!: DrawOutcome['outcome'];
  @ApiPropertyOptional({ example: 'firm-share-used', description: 'Why it was passed over.' }) why?: string;
}

/** A draw with all that is needed to recompute it (docs/draws.md). */
export class DrawAnswer {
  @ApiProperty({ format: 'uuid' }) draw!: string;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-1119' }) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiProperty({ format: 'date-time' }) hour!: string;
  @ApiProperty({ enum: DRAW_STATUSES }) status!: DrawStatus;
  @ApiProperty({ example: 1 }) places!: number;
  @ApiProperty({ type: String, isArray: true, example: ['019ab1b2-9999-7c3e-9b1e-2f6c1d5e7a90'] })
  entrants!: readonly string[];
  @ApiPropertyOptional({ example: HASH, description: 'SHA-256 of the canonical JSON of {draw, entrants, seed}.' })
  commitment?: string;
  @ApiProperty({ format: 'date-time' }) committedAt!: string;
  @ApiPropertyOptional({ example: HASH, description: 'Published with the result.' }) seed?: string;
  @ApiPropertyOptional({ example: 1243, description: 'Position of the commitment in the log.' })
  committedPosition?: number;
  @ApiPropertyOptional({ example: HASH, description: 'Hash of the event at the next position.' }) mix?: string;
  @ApiProperty({ type: [DrawOutcomeAnswer], description: 'In the order of the lots.' })
  outcomes!: readonly DrawOutcome[];
  @ApiPropertyOptional({ enum: ABORT_REASONS, description: 'Why nothing was drawn.' }) why?: AbortReason;
  @ApiPropertyOptional({ format: 'date-time' }) endedAt?: string;
}

export function drawAnswer(row: DrawRow): DrawAnswer {
  const { commitment, seed, committedPosition, mix, why, endedAt, ...known } = row;
  return {
    ...known,
    ...(commitment !== null && { commitment }),
    ...(seed !== null && { seed }),
    ...(committedPosition !== null && { committedPosition }),
    ...(mix !== null && { mix }),
    ...(why !== null && { why }),
    ...(endedAt !== null && { endedAt }),
  };
}
