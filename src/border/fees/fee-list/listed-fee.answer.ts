import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { HAND_REASONS, type HandReason } from '../domain/fee-events.js';
import { FEE_STATUSES, type FeeStatus } from '../domain/fee.js';

/** An invoice in a list. */
export class ListedFeeAnswer {
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ format: 'uuid' }) firm: string;
  @ApiProperty({ example: 'LS7K2M9Q4X1WA' }) reference: string;
  @ApiProperty({ enum: FEE_STATUSES }) status: FeeStatus;
  @ApiPropertyOptional({ example: 100_000, description: 'Missing while it has no price.' }) dong?: number;
  @ApiProperty({ example: 0 }) paid: number;
  @ApiProperty({ example: 'nq09-fresh-vegetables-under-2t' }) rule: string;
  @ApiPropertyOptional({ enum: HAND_REASONS, description: 'Why a cashier set it.' }) reason?: HandReason;
  @ApiPropertyOptional({ format: 'uuid', description: 'Reference of the cashier who set it.' }) setBy?: string;
  @ApiProperty({ format: 'date-time' }) until: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}
