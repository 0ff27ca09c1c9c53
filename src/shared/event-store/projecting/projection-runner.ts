import type { PoolClient } from 'pg';
import type { PersonalFacts } from '../personal-facts.js';
import type { RowProjection } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { type LogAccess, LogRunner } from '../worker/log-runner.js';
import { projected, touched } from './project-batch.js';
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

  protected override reads(events: readonly RecordedEvent[]): string | undefined {
    const keys = touched(this.projection, events);
    return keys.length ? this.table?.selecting(keys) : undefined;
  }

  protected async handle(
    events: readonly RecordedEvent[],
    client: PoolClient,
    read?: readonly Record<string, unknown>[],
  ): Promise<readonly string[]> {
    const { projection, facts } = this;
    this.table ??= await ProjectedTable.find(client, projection.table, projection.key);
    const { table } = this;
    const keys = touched(projection, events);
    if (keys.length === 0) return [];
    const rows = read ?? (await client.query<Record<string, unknown>>(table.selecting(keys))).rows;
    return projected(client, projection, table, events, facts, table.byKey(rows));
  }

  override recheck(): void {
    // A rebuild may have brought new columns.
    this.table = undefined;
    super.recheck();
  }
}
