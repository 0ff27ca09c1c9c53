import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIRECTIONS, type Direction } from '../../../../shared/domain/place.js';
import { FITS, MARK_KINDS, type Fit, type Misread } from '../../../declarations/index.js';
import { TICKET_STATUSES, type TicketStatus } from '../../domain/queue-events.js';

export const SOUGHT_KINDS = ['TICKET', 'DECLARATION', ...MARK_KINDS] as const;
export type SoughtKind = (typeof SOUGHT_KINDS)[number];

export class MisreadAnswer implements Misread {
  @ApiProperty({ example: 'B', description: 'As it was typed.' }) readonly read: string;
  @ApiProperty({ example: '8', description: 'As it is declared.' }) readonly declared: string;
}

/** Why a vehicle was found. */
export class FoundByAnswer {
  @ApiProperty({ enum: SOUGHT_KINDS, example: 'PLATE' }) readonly kind: SoughtKind;
  @ApiProperty({ example: '12C-103.48' }) readonly text: string;
  @ApiProperty({ enum: FITS, example: 'ALIKE', description: 'Whole or in part, as written or by what looks alike.' })
  readonly fit: Fit;
  @ApiProperty({ type: [MisreadAnswer], description: 'Characters that were taken for others.' })
  readonly misread: readonly MisreadAnswer[];
}

/** A vehicle at the gate that fits what was typed. */
export class FoundVehicle {
  @ApiProperty({ format: 'uuid' }) readonly declaration: string;
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' }) readonly direction: Direction;
  @ApiProperty({ description: 'Its declaration has not ended.' }) readonly open: boolean;
  @ApiPropertyOptional({ example: 'HN-E-0417' }) readonly code?: string;
  @ApiPropertyOptional({ enum: TICKET_STATUSES }) readonly status?: TicketStatus;
  @ApiPropertyOptional({ example: '12C-103.48', description: 'For those who may see plates, while it is kept.' })
  readonly plate?: string;
  @ApiProperty({ type: FoundByAnswer }) readonly by: FoundByAnswer;
}
