import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIRECTIONS, type Direction } from '../../../shared/domain/place.js';
import { LEFT_OPEN_REASONS, type LeftOpenReason } from '../domain/plate-read-events.js';

/** A declared vehicle that the camera may have seen. */
export class ReadCandidate {
  @ApiProperty({ format: 'uuid' }) readonly declaration: string;
  @ApiProperty({ enum: DIRECTIONS }) readonly direction: Direction;
  @ApiProperty({ example: '12C-123.45' }) readonly plate: string;
  @ApiProperty({ description: 'It is the very plate, not one that looks like it.' }) readonly exact: boolean;
}

/** What a camera read and nobody made anything of. */
export class OpenReadAnswer {
  @ApiProperty({ format: 'uuid' }) readonly read: string;
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) readonly yard: string;
  @ApiProperty({ format: 'uuid', description: 'The device that told it.' }) readonly device: string;
  @ApiPropertyOptional({ example: 'IN-2' }) readonly camera?: string;
  @ApiProperty({ format: 'date-time', description: 'When it was seen.' }) readonly at: string;
  @ApiProperty({ enum: LEFT_OPEN_REASONS }) readonly why: LeftOpenReason;
  @ApiPropertyOptional({ example: 'declaration-not-ready', description: 'What its check-in was refused with.' })
  readonly code?: string;
  @ApiPropertyOptional({ example: '12C-1Z3.45', description: 'As it was read; absent when it was erased.' })
  readonly plate?: string;
  @ApiProperty({
    type: [ReadCandidate],
    description: 'Open declarations with a plate that looks like it (0/O, 8/B …).',
  })
  readonly candidates: readonly ReadCandidate[];
}
