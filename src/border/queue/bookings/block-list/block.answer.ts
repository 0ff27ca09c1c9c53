import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
  type QueueClass,
} from '../../../../shared/domain/place.js';
import { blockClosedWords, movedWords } from '../../closure-words.js';
import { blockLapsesAt } from '../../domain/slot-block.js';
import type { SlotRules } from '../../domain/slot-rules.js';
import type { Slot } from '../../domain/slot.js';
import { MovedByClosureView } from '../../ticket-answer.js';

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
  @ApiPropertyOptional({ type: MovedByClosureView, description: 'A closure moved it to the hour that it has.' })
  movedByClosure?: MovedByClosureView;
  @ApiPropertyOptional({
    type: MovedByClosureView,
    description: 'A closure found no other hour: it stands until it lapses.',
  })
  hourClosed?: MovedByClosureView;
}

/** What a closure did with a block, from its row. */
export function closureOfBlock(
  hour: string,
  closure: string | null,
  from: string | null,
): Pick<BlockAnswer, 'movedByClosure' | 'hourClosed'> {
  if (closure === null) return {};
  if (from === null) return { hourClosed: { closure, from: hour, ...blockClosedWords(hour) } };
  return { movedByClosure: { closure, from, ...movedWords(from, hour) } };
}

/** A block as its slot tells it. */
export function blockAnswer({ facts, blocks }: Slot, block: string, places: number, rules: SlotRules): BlockAnswer {
  if (!facts) throw new Error('There is no hour with this block');
  const { gate, route, direction, class: kind, hour } = facts;
  const lapsesAt = blockLapsesAt(hour, rules).toISOString();
  const left = blocks.get(block)?.left ?? 0;
  return { block, gate, route, direction, class: kind, hour, places, left, lapsesAt };
}
