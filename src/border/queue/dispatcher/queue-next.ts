import { Injectable } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import { announce } from '../../../shared/event-store/projecting/announce.js';
import { boardTopic } from '../../../shared/live/topics.js';

/** The codes that a board shows as next, and the position of the log that their order was made on. */
export interface NextCodes {
  readonly codes: readonly string[];
  readonly asOf: number;
}

/** Who is next at a gate, by direction. */
export class NextInQueue extends Query<Partial<Record<Direction, NextCodes>>> {
  constructor(readonly gate: Gate) {
    super();
  }
}

@QueryHandler(NextInQueue)
export class NextInQueueHandler implements IQueryHandler<NextInQueue> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ gate }: NextInQueue): Promise<Partial<Record<Direction, NextCodes>>> {
    const rows: (NextCodes & { direction: Direction })[] = await this.source.query(
      'SELECT direction, codes, as_of::float8 AS "asOf" FROM queue_next WHERE gate = $1',
      [gate],
    );
    return Object.fromEntries(rows.map(({ direction, codes, asOf }) => [direction, { codes, asOf }]));
  }
}

/** Writes who is next and tells whoever watches the gate's board. */
@Injectable()
export class QueueNext {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async replace(gate: Gate, direction: Direction, next: NextCodes): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO queue_next (gate, direction, codes, as_of) VALUES ($1, $2, $3, $4)
         ON CONFLICT (gate, direction) DO UPDATE SET codes = excluded.codes, as_of = excluded.as_of`,
        [gate, direction, JSON.stringify(next.codes), next.asOf],
      );
      const on = { query: async (text: string, values?: unknown[]) => ({ rows: await manager.query(text, values) }) };
      await announce(on as never, [{ topic: boardTopic(gate), delta: { next: { [direction]: next } } }]);
    });
  }
}
