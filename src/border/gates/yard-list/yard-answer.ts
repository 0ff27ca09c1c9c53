import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, LANE_MODES, type Gate, type LaneMode } from '../../../shared/domain/place.js';
import { NameWords } from '../places.js';

/** How vehicles are called from a park before the gate. */
export class ParkAnswer {
  @ApiProperty({ example: 'HN-XUAN-CUONG', description: 'The gate yard that they are called to.' }) leadsTo: string;
  @ApiProperty({ enum: LANE_MODES }) mode: LaneMode;
  @ApiProperty({ example: 20, description: 'Minutes to that yard.' }) travelMinutes: number;
  @ApiProperty({ example: 90, description: 'Minutes until a call that is not followed is over.' })
  answerMinutes: number;
  @ApiProperty({ example: 10, description: 'Minutes beyond the way after which others go before.' })
  slackMinutes: number;
}

/** A yard and how full it is. */
export class YardAnswer {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) yard: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ type: NameWords }) name: NameWords;
  @ApiProperty({ description: 'Vehicles.', example: 800 }) capacity: number;
  @ApiProperty({ description: 'Vehicles in it, or on their way through a lane that leads to it.', example: 512 })
  occupancy: number;
  @ApiProperty({ description: 'Inspection bays.', example: 40 }) bays: number;
  @ApiProperty({ description: 'A park before the gate.' }) overflow: boolean;
  @ApiPropertyOptional({ type: ParkAnswer, description: 'Of a park: how it is called.' }) park?: ParkAnswer;
}
