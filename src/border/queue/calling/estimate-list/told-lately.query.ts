import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { Band } from '../../domain/estimate.js';

/** What whoever of a class checked in last was told, as long as he waits. */
export interface ToldLately {
  readonly gate: Gate;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly madeAt: string;
  readonly half: Band;
}

/** The newest estimate of each class that was told since an instant to somebody who still waits for the border or a bay. */
export class EstimatesToldSince extends Query<ToldLately[]> {
  constructor(readonly since: Date) {
    super();
  }
}

@QueryHandler(EstimatesToldSince)
export class EstimatesToldSinceHandler implements IQueryHandler<EstimatesToldSince> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  execute({ since }: EstimatesToldSince): Promise<ToldLately[]> {
    return this.source.query(
      `SELECT DISTINCT ON (t.gate, t.direction, t.class)
              t.gate, t.direction, t.class, e.made_at AS "madeAt", e.estimate->'half' AS half
         FROM call_estimate e JOIN ticket_list t ON t.ticket = e.ticket
        WHERE e.made_at >= $1 AND t.status = 'WAITING' AND t.stage IN ('BORDER', 'BAY')
        ORDER BY t.gate, t.direction, t.class, e.made_at DESC`,
      [since.toISOString()],
    );
  }
}
