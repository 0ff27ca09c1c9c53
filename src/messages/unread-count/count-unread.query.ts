import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { ReadModels } from '../../shared/event-store/read-models.js';
import { messages } from '../message-list/messages.projection.js';
import { subjects } from '../message-list/subjects.projection.js';
import { shownSince } from '../shown-since.js';

/** More than these nobody counts. */
const MOST = 100;

export class UnreadAnswer {
  @ApiProperty({ example: 3, maximum: MOST, description: '100 stands for that and more.' }) unread: number;
}

/** How many messages of his firm somebody has not read. */
export class CountUnread extends Query<UnreadAnswer> {
  constructor(
    readonly by: Principal,
    readonly after: number,
  ) {
    super();
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements IQueryHandler<CountUnread> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly clock: Clock,
  ) {}

  async execute({ by, after }: CountUnread): Promise<UnreadAnswer> {
    await this.models.waitForAll([messages.name, subjects.name], after);
    return unreadOf(this.source, by, this.clock.now());
  }
}

/** The count as the tables say it now. */
export async function unreadOf(
  on: Pick<EntityManager, 'query'> | DataSource,
  { id, firm = '' }: Principal,
  now: Date,
): Promise<UnreadAnswer> {
  const [row] = await on.query<{ unread: number }[]>(
    `SELECT count(*)::int AS unread FROM (
       SELECT FROM message m JOIN message_subject s ON s.subject = m.subject
       LEFT JOIN message_mark k ON k.person = $1
       WHERE s.firms @> $2::jsonb AND m.occurred_at >= $3 AND m.position > coalesce(k.up_to, 0)
         AND NOT coalesce(jsonb_exists(k.also, m.message), false)
       LIMIT ${MOST}) AS counted`,
    [id, JSON.stringify([firm]), shownSince(now)],
  );
  return { unread: row?.unread ?? 0 };
}
