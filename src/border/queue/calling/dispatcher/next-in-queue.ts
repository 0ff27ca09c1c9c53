import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../../shared/domain/place.js';

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
