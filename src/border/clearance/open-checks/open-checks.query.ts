import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Agency, Direction, Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { openChecks, type OpenedClearance } from '../domain/clearance.js';
import { worklist } from '../worklist/worklist.projection.js';

/** A vehicle with checks that are open. */
export interface OpenChecksView {
  readonly declaration: string;
  readonly direction: Direction;
  /** The agencies whose checks are open. */
  readonly open: readonly Agency[];
  /** ISO instant since when the agency's own check stands so; without an agency, of its opening. */
  readonly since: string;
}

export interface OpenChecksOfGateView {
  readonly checks: readonly OpenChecksView[];
  readonly position: number;
  readonly stale: boolean;
}

/** Every open check of a gate; with an agency, of the vehicles whose check of it is open. For lists on paper. */
export class OpenChecksOfGate extends Query<OpenChecksOfGateView> {
  constructor(
    readonly gate: Gate,
    readonly agency?: Agency,
  ) {
    super();
  }
}

const PATIENCE_MS = 5_000;

@QueryHandler(OpenChecksOfGate)
export class OpenChecksOfGateHandler implements IQueryHandler<OpenChecksOfGate> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ gate, agency }: OpenChecksOfGate): Promise<OpenChecksOfGateView> {
    const head = await this.store.head();
    const { fresh, position } = await this.models.waitFor(worklist.name, head.position, PATIENCE_MS);
    const rows: { clearance: OpenedClearance }[] = await this.source.query(
      `SELECT clearance FROM clearance_worklist WHERE gate = $1 AND status IN ('OPEN', 'CLEARED') ORDER BY declaration`,
      [gate],
    );
    const checks = rows.flatMap(({ clearance }): OpenChecksView[] => {
      const open = openChecks(clearance);
      if (agency ? !open.includes(agency) : open.length === 0) return [];
      const since = clearance.checks.find((check) => check.agency === agency)?.since ?? clearance.openedAt;
      return [{ declaration: clearance.declaration, direction: clearance.direction, open, since }];
    });
    return { checks, position, stale: !fresh };
  }
}
