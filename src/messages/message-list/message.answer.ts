import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { MESSAGE_KINDS, type MessageKind } from '../domain/message-kinds.js';

/** Something that a firm was told. */
export class MessageAnswer {
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90.0' }) message: string;
  @ApiProperty({ enum: MESSAGE_KINDS, example: 'CALLED' }) kind: MessageKind;
  @ApiProperty({ example: 'HN-E-0417 is called to lane 1. Be there by 23/11 08:15, answer by 23/11 09:05.' })
  text: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
  @ApiProperty({ description: 'Whether the asker has read it.' }) read: boolean;
  @ApiPropertyOptional({ format: 'uuid' }) declaration?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Its ticket, where it is about that.' }) ticket?: string;
  @ApiPropertyOptional({ example: 'HN-E-0417' }) code?: string;
  @ApiProperty({ example: 1243, description: 'Log position: all up to it can be marked as read.' }) position: number;
}
