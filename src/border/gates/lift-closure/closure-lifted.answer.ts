import { ApiProperty } from '@nestjs/swagger';

export class ClosureLiftedAnswer {
  @ApiProperty({ format: 'uuid' }) closure: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ format: 'date-time' }) liftedAt: string;
}
