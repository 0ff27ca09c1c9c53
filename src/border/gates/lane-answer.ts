import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  LANE_KINDS,
  LANE_MODES,
  LANE_STATUSES,
  type CargoKind,
  type Direction,
  type Gate,
  type LaneKind,
  type LaneMode,
  type LaneStatus,
} from '../../shared/domain/place.js';
import { LANE_PAUSE_REASONS, type LanePauseReason } from './domain/gate-events.js';
import type { LaneDay } from './domain/lane.js';

/** A lane as the API shows it. */
export class LaneAnswer {
  @ApiProperty({ example: 'HN-L1' }) lane: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: LANE_KINDS }) kind: LaneKind;
  @ApiProperty({ example: '1' }) label: string;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty() reversible: boolean;
  @ApiProperty({ enum: CARGO_KINDS, isArray: true }) accepts: readonly CargoKind[];
  @ApiProperty({ enum: LANE_STATUSES }) status: LaneStatus;
  @ApiProperty({ enum: LANE_MODES }) mode: LaneMode;
  @ApiPropertyOptional({ enum: LANE_PAUSE_REASONS }) pauseReason?: LanePauseReason;
}

export function laneAnswer(day: LaneDay): LaneAnswer {
  const { lane, gate, route, kind, label, direction, reversible, accepts, status, mode, pauseReason } = day;
  const answer = { lane, gate, route, kind, label, direction, reversible, accepts, status, mode };
  return pauseReason ? { ...answer, pauseReason } : answer;
}
