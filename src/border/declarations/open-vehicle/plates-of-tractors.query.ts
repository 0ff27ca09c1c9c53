import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../shared/domain/roles.js';
import { seesPlates } from '../declaration-access.js';
import type { FormerPlate } from './open-vehicle.projection.js';

/** A tractor that a declaration names, or named before. `vehicle`: HMAC of its plate; null when it is not on record. */
export interface NamedTractor {
  readonly declaration: string;
  readonly vehicle: string | null;
}

/** The plates of tractors, each in the place where it was asked for: undefined for whoever may not see it, or when it was forgotten. */
export class PlatesOfTractors extends Query<readonly (string | undefined)[]> {
  constructor(
    readonly by: Principal,
    readonly tractors: readonly NamedTractor[],
  ) {
    super();
  }
}

interface Row {
  readonly declaration: string;
  readonly vehicle: string | null;
  readonly plate: string | null;
  readonly former: readonly FormerPlate[];
}

@QueryHandler(PlatesOfTractors)
export class PlatesOfTractorsHandler implements IQueryHandler<PlatesOfTractors> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ by, tractors }: PlatesOfTractors): Promise<readonly (string | undefined)[]> {
    if (!seesPlates(by) || tractors.length === 0) return tractors.map(() => undefined);
    const rows: Row[] = await this.source.query(
      `SELECT declaration, vehicle, plate, former FROM open_vehicle
       WHERE declaration = ANY($1) AND ($2::text IS NULL OR gate = $2)`,
      [tractors.map(({ declaration }) => declaration), by.gate ?? null],
    );
    const named = new Map(rows.map((row) => [row.declaration, row]));
    return tractors.map(({ declaration, vehicle }) => plateOf(named.get(declaration), vehicle));
  }
}

/** Of what was written before vehicles stood in the rows, the plate that is declared now. */
function plateOf(row: Row | undefined, vehicle: string | null): string | undefined {
  if (!row) return undefined;
  const isPresent = vehicle === null || row.vehicle === null || row.vehicle === vehicle;
  if (isPresent) return row.plate ?? undefined;
  return row.former.findLast((each) => each.vehicle === vehicle)?.plate;
}
