import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { declarationList } from './declaration-list.projection.js';

/** The first trips whose open return is declared by a gate, as the log stood at a position at least. */
export class ReturnsByGate extends Query<readonly string[]> {
  constructor(
    readonly gate: Gate,
    readonly position: number,
  ) {
    super();
  }
}

@QueryHandler(ReturnsByGate)
export class ReturnsByGateHandler implements IQueryHandler<ReturnsByGate> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  /** Throws while the list has not reached the position: who asks asks again. */
  async execute({ gate, position }: ReturnsByGate): Promise<readonly string[]> {
    const { fresh } = await this.models.waitFor(declarationList.name, position);
    if (!fresh) throw new Error(`The list of declarations has not reached ${position} yet`);
    const rows: { first: string }[] = await this.source.query(
      `SELECT return_of AS first FROM declaration_list
       WHERE gate = $1 AND return_of IS NOT NULL AND status IN ('SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION')`,
      [gate],
    );
    return rows.map(({ first }) => first);
  }
}
