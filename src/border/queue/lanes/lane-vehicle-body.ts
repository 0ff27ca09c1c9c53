import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** The vehicle at a lane, by its ticket. */
export class LaneVehicleBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() ticket!: string;
}
