import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DIRECTIONS,
  LANE_MODES,
  LANE_STATUSES,
  type Direction,
  type LaneMode,
  type LaneStatus,
} from '../../../shared/domain/place.js';
import { ParkAnswer } from '../../gates/index.js';
import type { CalendarPreviewed } from './preview-calendar.query.js';
import type { LanePreviewed } from './preview-lane.query.js';
import type { ParkPreviewed, YardCapacityPreviewed } from './preview-yard.query.js';

export class LaneStandAnswer {
  @ApiProperty({ enum: LANE_STATUSES }) readonly status: LaneStatus;
  @ApiProperty({ enum: LANE_MODES }) readonly mode: LaneMode;
  @ApiProperty({ enum: DIRECTIONS }) readonly direction: Direction;
}

export class LanePreviewAnswer implements LanePreviewed {
  @ApiProperty({ type: LaneStandAnswer }) readonly before: LaneStandAnswer;
  @ApiProperty({ type: LaneStandAnswer }) readonly after: LaneStandAnswer;
  @ApiProperty({ example: 3, description: 'Vehicles called to it.' }) readonly called: number;
  @ApiProperty({ example: 3, description: 'Calls that would be taken back; a lane that only pauses keeps its calls.' })
  readonly takenBack: number;
  @ApiProperty({ example: 1, description: 'Vehicles in it, which go on.' }) readonly inLane: number;
  @ApiProperty({ example: 40, description: 'Waiting vehicles that it takes, as it is or would be.' })
  readonly waiting: number;
  @ApiProperty({ example: 0, description: 'Of those the ones that no open lane would take any more.' })
  readonly stranded: number;
}

export class CalendarPreviewAnswer implements CalendarPreviewed {
  @ApiProperty({ enum: DIRECTIONS, isArray: true }) readonly directions: readonly Direction[];
  @ApiProperty({ example: 90, description: 'Booked places whose hour is open and would be closed.' })
  readonly bookingsClosed: number;
  @ApiProperty({ example: 0, description: 'Booked places whose hour is closed and would be open.' })
  readonly bookingsOpened: number;
  @ApiProperty({ example: 0, description: 'Booked places whose hour would be for those alone who are registered.' })
  readonly bookingsPreregistered: number;
  @ApiProperty({ enum: DIRECTIONS, isArray: true, description: 'Directions that would close at once.' })
  readonly closesNow: readonly Direction[];
  @ApiProperty({ enum: DIRECTIONS, isArray: true, description: 'Directions that would open at once.' })
  readonly opensNow: readonly Direction[];
  @ApiProperty({ example: 4, description: 'Vehicles called in the directions that would close at once.' })
  readonly called: number;
  @ApiProperty({ example: 120, description: 'Vehicles waiting in those.' }) readonly waiting: number;
}

export class YardCapacityPreviewAnswer implements YardCapacityPreviewed {
  @ApiProperty({ example: 800 }) readonly before: number;
  @ApiProperty({ example: 600 }) readonly after: number;
  @ApiProperty({ example: 512, description: 'Vehicles in it, or on their way through a lane that leads to it.' })
  readonly inside: number;
  @ApiProperty({ example: 12, description: 'Vehicles called to it out of parks.' }) readonly coming: number;
  @ApiProperty({ example: 0, description: 'So many more than it would hold: nobody is sent away, none is called.' })
  readonly over: number;
}

export class ParkPreviewAnswer implements ParkPreviewed {
  @ApiPropertyOptional({ type: ParkAnswer }) readonly before?: ParkAnswer;
  @ApiPropertyOptional({ type: ParkAnswer }) readonly after?: ParkAnswer;
  @ApiProperty({ example: 200, description: 'Vehicles held in it, which would be called so.' }) readonly held: number;
  @ApiProperty({ example: 5, description: 'Vehicles called out of it, which keep the limits of their call.' })
  readonly called: number;
}
