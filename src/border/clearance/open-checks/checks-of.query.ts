import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Agency } from '../../../shared/domain/place.js';
import { ReadModels, type Freshness } from '../../../shared/event-store/read-models.js';
import type { OpenedClearance } from '../domain/clearance.js';
import type { CheckStatus } from '../domain/clearance-events.js';
import { worklist } from '../worklist/worklist.projection.js';

/** A check that is not through: whose, how it stands since when. */
export interface StandingCheck {
  readonly agency: Agency;
  readonly status: CheckStatus;
  readonly since: string;
}

export interface ChecksOfMany extends Freshness {
  readonly checks: ReadonlyMap<string, readonly StandingCheck[]>;
}

/** The checks of some declarations that are not through yet, for a list of another context. */
export class ChecksOf extends Query<ChecksOfMany> {
  constructor(
    readonly declarations: readonly string[],
    readonly position: number,
  ) {
    super();
  }
}

const THROUGH: readonly CheckStatus[] = ['PASSED', 'WAIVED'];

@QueryHandler(ChecksOf)
export class ChecksOfHandler implements IQueryHandler<ChecksOf> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ declarations, position }: ChecksOf): Promise<ChecksOfMany> {
    const reached = await this.models.waitFor(worklist.name, position);
    if (declarations.length === 0) return { ...reached, checks: new Map() };
    const rows: { clearance: OpenedClearance }[] = await this.source.query(
      `SELECT clearance FROM clearance_worklist WHERE declaration = ANY($1) AND status IN ('OPEN', 'CLEARED')`,
      [declarations],
    );
    return { ...reached, checks: new Map(rows.map(({ clearance }) => [clearance.declaration, standing(clearance)])) };
  }
}

function standing({ checks }: OpenedClearance): StandingCheck[] {
  return checks
    .filter(({ status }) => !THROUGH.includes(status))
    .map(({ agency, status, since }) => ({ agency, status, since }));
}
