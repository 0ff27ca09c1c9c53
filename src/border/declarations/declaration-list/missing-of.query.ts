import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ReadModels, type Freshness } from '../../../shared/event-store/read-models.js';
import type { Missing } from '../domain/missing.js';
import { declarationList } from './declaration-list.projection.js';
import { MISSING } from './list-declarations.query.js';

/** What declarations do not tell yet, by their ids; how far that list of them was. */
export interface MissingOfMany extends Freshness {
  readonly missing: ReadonlyMap<string, readonly Missing[]>;
}

/**
 * What is missing in declarations, as the log stood at a position: one question for all, for a list of another context
 * that shows its asker nothing but what he may see.
 */
export class MissingOf extends Query<MissingOfMany> {
  constructor(
    readonly declarations: readonly string[],
    readonly position: number,
  ) {
    super();
  }
}

@QueryHandler(MissingOf)
export class MissingOfHandler implements IQueryHandler<MissingOf> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ declarations, position }: MissingOf): Promise<MissingOfMany> {
    const reached = await this.models.waitFor(declarationList.name, position);
    if (declarations.length === 0) return { ...reached, missing: new Map() };
    const rows: { declaration: string; missing: readonly Missing[] }[] = await this.source.query(
      `SELECT l.declaration, ${MISSING} FROM declaration_list l WHERE l.declaration = ANY($1)`,
      [declarations],
    );
    return { ...reached, missing: new Map(rows.map(({ declaration, missing }) => [declaration, missing])) };
  }
}
