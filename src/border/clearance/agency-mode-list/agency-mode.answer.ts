import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, GATES, type Agency, type Gate } from '../../../shared/domain/place.js';
import { AGENCY_MODES, type AgencyMode } from '../domain/agency-mode-events.js';
import {
  MODE_CHANGE_STATUSES,
  type AgencyModes,
  type ModeChange,
  type ModeChangeStatus,
} from '../domain/agency-modes.js';

/** A dated change of how an agency works at a gate. */
export class ModeChangeAnswer implements ModeChange {
  @ApiProperty({ format: 'uuid' })
  change: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' })
  gate: Gate;
  @ApiProperty({ enum: AGENCIES, example: 'HEALTH_QUARANTINE' })
  agency: Agency;
  @ApiProperty({ enum: AGENCY_MODES, example: 'RECORDED_BY_BOARD' })
  mode: AgencyMode;
  @ApiProperty({ example: '2026-11-25T17:00:00.000Z' })
  from: string;
  @ApiProperty({ enum: MODE_CHANGE_STATUSES, example: 'PROPOSED' })
  status: ModeChangeStatus;
  @ApiProperty({ format: 'uuid', description: 'Reference of a person.' })
  proposedBy: string;
  @ApiProperty({ example: '2026-11-25T03:00:00.000Z' })
  proposedAt: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who confirmed or withdrew it: reference of a person.' })
  endedBy?: string;
  @ApiPropertyOptional({ example: '2026-11-25T03:10:00.000Z' })
  endedAt?: string;
}

export class AgencyModeNow {
  @ApiProperty({ enum: AGENCIES, example: 'HEALTH_QUARANTINE' })
  agency: Agency;
  @ApiProperty({ enum: AGENCY_MODES, example: 'DECIDES_HERE' })
  mode: AgencyMode;
}

export class AgencyModesAnswer {
  @ApiProperty({ type: [AgencyModeNow], description: 'How each agency works at this gate now.' })
  now: AgencyModeNow[];
  @ApiProperty({ type: [ModeChangeAnswer], description: 'All changes, the latest first.' })
  changes: ModeChangeAnswer[];
}

/** One change as it stands. */
export function modeChangeAnswer(modes: AgencyModes, change: string): ModeChangeAnswer {
  const found = modes.find((each) => each.change === change);
  if (!found) throw new Error(`There is no change of mode ${change}`);
  return { ...found };
}
