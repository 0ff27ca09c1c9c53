import { ApiProperty } from '@nestjs/swagger';

export class ReviewSetAnswer {
  @ApiProperty({ format: 'uuid' }) closure: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ format: 'date-time' }) review: string;
}
