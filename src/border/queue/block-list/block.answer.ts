import { ApiProperty } from '@nestjs/swagger';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import {
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../shared/domain/place.js';
import type { SlotRules } from '../domain/slot-rules.js';
import type { Slot } from '../domain/slot.js';

/** Places of an hour that a firm booked without vehicles. */
export class BlockAnswer {
  @ApiProperty({ format: 'uuid' }) block!: string;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-1119' }) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiProperty({ format: 'date-time' }) hour!: string;
  @ApiProperty({ example: 3, description: 'Places that were booked.' }) places!: number;
  @ApiProperty({ example: 2, description: 'Places that no vehicle was named for yet.' }) left!: number;
  @ApiProperty({ format: 'date-time', description: 'What is left then is given back.' }) lapsesAt!: string;
}

/** A block as its slot tells it. */
export function blockAnswer({ facts, blocks }: Slot, block: string, places: number, rules: SlotRules): BlockAnswer {
  if (!facts) throw new Error('There is no hour with this block');
  const { gate, route, direction, class: kind, hour } = facts;
  const lapsesAt = plusMinutes(new Date(hour), -rules.blockLapsesHoursBefore * 60).toISOString();
  const left = blocks.get(block)?.left ?? 0;
  return { block, gate, route, direction, class: kind, hour, places, left, lapsesAt };
}
