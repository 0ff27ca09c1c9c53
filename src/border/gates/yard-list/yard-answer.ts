import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { NameWords } from '../places.js';

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
}
