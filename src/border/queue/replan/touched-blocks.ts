import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction, QueueClass } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { namesGoods, type Closure } from '../../gates/index.js';
import { slotBlocks } from '../bookings/block-list/slot-block.projection.js';
import { liesIn, type TouchedBlock } from '../domain/plan-moves.js';

/** A block that a closure touches, where it stands. */
export interface BlockThere extends TouchedBlock {
  readonly slot: string;
  readonly direction: Direction;
  readonly class: QueueClass;
}

/** Finds the blocks in the closed time of a closure. */
@Injectable()
export class TouchedBlocks {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  /** By hour, then by who booked first. A closure of goods touches none: a block does not say what its vehicles will carry. Throws `lists-behind`. */
  async of(closure: Closure): Promise<BlockThere[]> {
    if (namesGoods(closure)) return [];
    await this.models.reach(slotBlocks.name, (await this.store.head()).position);
    const from = plusMinutes(new Date(closure.from), -60).toISOString();
    const rows: Omit<BlockThere, 'line'>[] = await this.source.query(
      `SELECT block, slot, direction, class, hour, "left" FROM slot_block
       WHERE route = $1 AND direction = ANY($2) AND "left" > 0 AND hour >= $3 AND ($4::text IS NULL OR hour < $4)
       ORDER BY hour, block`,
      [closure.route, closure.directions, from, closure.to ?? null],
    );
    return rows
      .filter(({ hour }) => liesIn(hour, closure))
      .map((row) => ({ ...row, line: `${closure.route}.${row.direction}.${row.class}` }));
  }
}
