import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import { bare } from '../domain/checked.js';
import { LOOK_ALIKES, lookAlike } from '../domain/look-alike.js';

/** A declared vehicle whose plate, or whose trailer's, looks like what was read. */
export interface LikePlate {
  readonly declaration: string;
  readonly direction: Direction;
  readonly plate: string;
  readonly exact: boolean;
}

/** Open declarations at a gate by what a camera read, for those who look after it. Each text as it was given. */
export class PlatesLike extends Query<ReadonlyMap<string, readonly LikePlate[]>> {
  constructor(
    readonly gate: Gate,
    readonly texts: readonly string[],
  ) {
    super();
  }
}

interface Row {
  readonly declaration: string;
  readonly direction: Direction;
  readonly plate: string;
}

/** More are no help to whoever must choose. */
const MOST = 5;

@QueryHandler(PlatesLike)
export class PlatesLikeHandler implements IQueryHandler<PlatesLike> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ gate, texts }: PlatesLike): Promise<ReadonlyMap<string, readonly LikePlate[]>> {
    if (texts.length === 0) return new Map();
    const wanted = [...new Set(texts.map(lookAlike))];
    const rows: Row[] = await this.source.query(
      `SELECT declaration, direction, seen AS plate
       FROM open_vehicle, LATERAL (VALUES (plate), (trailer)) AS of(seen)
       WHERE gate = $1 AND open AND seen IS NOT NULL
         AND translate(regexp_replace(upper(seen), '[ .·-]', '', 'g'), $2, $3) = ANY($4)
       ORDER BY declaration DESC LIMIT 1000`,
      [gate, LOOK_ALIKES.from, LOOK_ALIKES.to, wanted],
    );
    const likeOf = (text: string) =>
      rows
        .filter(({ plate }) => lookAlike(plate) === lookAlike(text))
        .map((row): LikePlate => ({ ...row, exact: bare(row.plate) === bare(text) }))
        .slice(0, MOST);
    return new Map(texts.map((text) => [text, likeOf(text)]));
  }
}
