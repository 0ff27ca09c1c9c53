import { ApiProperty } from '@nestjs/swagger';
import {
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../../shared/domain/place.js';

export const ENTRY_STATUSES = ['ENTERED', 'WON', 'LEFT'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** A declaration that waits for a place of an hour. */
export class DrawEntryAnswer {
  @ApiProperty({ format: 'uuid', description: 'The code under which it stands in published draws.' }) entry!: string;
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-1119' }) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiProperty({ format: 'date-time' }) hour!: string;
  @ApiProperty({ enum: ENTRY_STATUSES }) status!: EntryStatus;
  @ApiProperty({ description: 'Draws that it took part in.', example: 1 }) draws!: number;
}

export function entryAnswer(of: DrawEntryAnswer): DrawEntryAnswer {
  const { entry, declaration, gate, route, direction, class: kind, hour, status, draws } = of;
  return { entry, declaration, gate, route, direction, class: kind, hour, status, draws };
}
