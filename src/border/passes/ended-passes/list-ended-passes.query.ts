import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { PASS_RULES } from '../domain/pass.js';
import { endedPasses } from './ended-pass.projection.js';

export class EndedPass {
  @ApiProperty({ format: 'uuid' }) readonly ticket: string;
  @ApiProperty({ example: 'HN-E-0417' }) readonly code: string;
  @ApiProperty({ example: 1, description: 'Passes of this ticket up to this number are over.' })
  readonly endedThrough: number;
  @ApiProperty({ format: 'date-time' }) readonly endedAt: string;
}

/** What ended at a gate and would still be taken by its date alone, in the order in which it ended. */
export class ListEndedPasses extends Query<Page<EndedPass>> {
  constructor(
    readonly gate: Gate,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListEndedPasses)
export class ListEndedPassesHandler implements IQueryHandler<ListEndedPasses> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ gate, page: { cursor, limit, after } }: ListEndedPasses): Promise<Page<EndedPass>> {
    const wanted = after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(endedPasses.name, wanted);
    const since = new Date(this.clock.now().getTime() - PASS_RULES.validDays * 86_400_000);
    const found: (EndedPass & { position: string })[] = await this.source.query(
      `SELECT ticket, code, ended_through AS "endedThrough", ended_at AS "endedAt", position
       FROM ended_pass WHERE gate = $1 AND ended_through > 0 AND position > $2 AND ended_at > $3
       ORDER BY position LIMIT $4`,
      [gate, startOf(cursor), since, limit],
    );
    const items = found.map(({ ticket, code, endedThrough, endedAt }) => ({
      ticket,
      code,
      endedThrough,
      endedAt: new Date(endedAt).toISOString(),
    }));
    // Always a way on: a barrier keeps it and asks for what ended since.
    return { items, next: cursorOf([found.at(-1)?.position ?? String(startOf(cursor))]), position, stale: !fresh };
  }
}

function startOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const position = Number(valuesOf(cursor, 1)[0]);
  if (!Number.isSafeInteger(position) || position < 0) throw refuse('malformed-request');
  return position;
}
