import { ApiProperty } from '@nestjs/swagger';
import { RETURN_REASONS, type ReturnReason } from '../domain/reasons.js';

/** An export that came back, and its way back. */
export class WayBackAnswer {
  @ApiProperty({ format: 'uuid', description: 'The export.' }) declaration: string;
  @ApiProperty({ format: 'uuid', description: 'The declaration of its way back, accepted and entered.' }) trip: string;
  @ApiProperty({ enum: Object.keys(RETURN_REASONS) }) reason: ReturnReason;
  @ApiProperty({ format: 'date-time' }) at: string;
}
