import { ApiProperty } from '@nestjs/swagger';

/** A stay whose limit has moved. */
export class StayMoved {
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({ format: 'date-time' }) endsBy!: string;
}
