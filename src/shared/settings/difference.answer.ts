import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Difference } from './domain/differences.js';

const LEAF = { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] };

/** One figure that differs. */
export class DifferenceAnswer implements Difference {
  @ApiProperty({ example: 'horizonDays' }) path: string;
  @ApiPropertyOptional({ ...LEAF, example: 7 }) before?: string | number | boolean;
  @ApiPropertyOptional({ ...LEAF, example: 10 }) after?: string | number | boolean;
}
