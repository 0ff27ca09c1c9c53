import { Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { DomainError } from '../../shared/domain/problem.js';
import { jobContext } from '../../shared/event-store/worker/system-context.js';
import { ActOnPost } from './act-on-post.command.js';

export const PUBLISH_SCHEDULED = 'publish-scheduled-news';
/** A minute has room for more posts than the province writes in a week; what is left is published a minute later. */
const AT_ONCE = 500;

/** Publishes what is due. Each post is a command of its own: one that fails stops no other and is tried again a minute later. */
@Injectable()
export class PublishScheduled {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were published */
  async run(): Promise<number> {
    const now = this.clock.now();
    const due = await this.source.query<{ id: string; revision: number }[]>(
      `SELECT id, (post->>'revision')::int AS revision FROM news_post
       WHERE state = 'SCHEDULED' AND publish_at <= $1 ORDER BY publish_at, id LIMIT $2`,
      [now, AT_ONCE],
    );
    let published = 0;
    for (const { id, revision } of due) {
      try {
        await this.commands.execute(
          new ActOnPost(jobContext(PUBLISH_SCHEDULED, `${id}:${revision}`, now), id, { kind: 'PUBLISH' }),
        );
        published += 1;
      } catch (error) {
        const log = new Logger('news');
        // Somebody took it off the calendar in this moment.
        if (error instanceof DomainError) log.log(`Post ${id} was not published: ${error.code}`);
        else log.error(`Post ${id} was not published`, error instanceof Error ? error.stack : String(error));
      }
    }
    return published;
  }
}
