import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../shared/domain/roles.js';
import { seesPlates } from '../declaration-access.js';

/** The plates of declarations by their ids, for a list of another context; empty for whoever may not see plates. */
export class PlatesOf extends Query<ReadonlyMap<string, string>> {
  constructor(
    readonly by: Principal,
    readonly declarations: readonly string[],
  ) {
    super();
  }
}

@QueryHandler(PlatesOf)
export class PlatesOfHandler implements IQueryHandler<PlatesOf> {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ by, declarations }: PlatesOf): Promise<ReadonlyMap<string, string>> {
    if (!seesPlates(by) || declarations.length === 0) return new Map();
    const rows: { declaration: string; plate: string }[] = await this.source.query(
      `SELECT declaration, plate FROM open_vehicle
       WHERE declaration = ANY($1) AND plate IS NOT NULL AND ($2::text IS NULL OR gate = $2)`,
      [declarations, by.gate ?? null],
    );
    return new Map(rows.map(({ declaration, plate }) => [declaration, plate]));
  }
}
