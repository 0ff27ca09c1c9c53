import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Band } from '../../domain/estimate.js';
import type { MadeEstimate } from '../../domain/estimate-hit.js';

export class BandAnswer implements Band {
  @ApiProperty({ format: 'date-time' }) earliest!: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Missing: beyond the opening hours that are known.' })
  latest?: string;
}

/** When a ticket will be called, as it was told when it began to wait. */
export class EstimateAnswer implements MadeEstimate {
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: BandAnswer, description: 'Half of all calls should fall into it.' }) half!: Band;
  @ApiProperty({ type: BandAnswer, description: 'Nine of ten calls should fall into it.' }) nineOfTen!: Band;
}
