import type { PoolClient } from 'pg';
import type { PersonalFacts } from '../personal-facts.js';
import type { RowProjection } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { type LogAccess, LogRunner } from '../worker/log-runner.js';
import { projectBatch } from './project-batch.js';
import { ProjectedTable } from './projected-table.js';

/** Keeps the rows of one projection: rows, announcements and checkpoint in one transaction. */
export class ProjectionRunner extends LogRunner {
  readonly kind = 'projection';
  // What was announced has been seen by people, so it must not be lost and then said otherwise.
  protected override readonly durable: boolean;
  private table: ProjectedTable | undefined;

  constructor(
    private readonly projection: RowProjection,
    log: LogAccess,
    private readonly facts: PersonalFacts,
  ) {
    super(projection.name, projection.types, log);
    this.durable = projection.announce !== undefined;
  }

  protected async handle(events: readonly RecordedEvent[], client: PoolClient): Promise<void> {
    this.table ??= await ProjectedTable.find(client, this.projection.table, this.projection.key);
    await projectBatch(client, this.projection, this.table, events, this.facts);
  }

  override recheck(): void {
    // A rebuild may have brought new columns.
    this.table = undefined;
    super.recheck();
  }
}
