import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';
import type { ClosureRow } from './closure.projection.js';

export const CLOSURE_COLUMNS = `closure, gate, route, directions, cargo, hs, reason, starts_at AS "startsAt", ends_at AS "endsAt",
  review_at AS "reviewAt", review_due AS "reviewDue", announced_at AS "announcedAt", lifted_at AS "liftedAt",
  position::float8 AS position`;

/** The list of closures, which may lag behind the log. */
@Injectable()
export class ClosuresOnRecord {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Closures of goods at a gate that were not lifted and are not over at an instant. */
  async ofGoods(gate: Gate, endingAfter: Date): Promise<ClosureRow[]> {
    return this.source.query(
      `SELECT ${CLOSURE_COLUMNS} FROM closure
       WHERE gate = $1 AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > $2)
         AND (cargo <> '[]' OR hs <> '[]') ORDER BY starts_at, position`,
      [gate, endingAfter],
    );
  }
}
