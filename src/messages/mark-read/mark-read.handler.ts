import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, Matches, Max, Min } from 'class-validator';
import { Clock } from '../../shared/clock/clock.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { unreadOf, type UnreadAnswer } from '../unread-count/count-unread.query.js';
import { marked, type Mark } from '../domain/mark.js';
import { Optional } from '../../shared/http/field-rules.js';

export class ReadBody {
  @ApiPropertyOptional({ type: [String], example: ['018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90.0'], maxItems: 200 })
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(/^[0-9a-f-]{36}\.\d{1,4}$/, { each: true })
  messages?: string[];

  @ApiPropertyOptional({ example: 1243, description: 'All up to this log position, that of the newest that was seen.' })
  @Optional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  upTo?: number;
}

/** Notes what somebody has read. Nobody else sees it, so the log does not tell it. */
export class MarkRead extends Command<Committed<UnreadAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly read: ReadBody,
  ) {
    super();
  }
}

@CommandHandler(MarkRead)
export class MarkReadHandler implements ICommandHandler<MarkRead> {
  constructor(
    private readonly state: StateCommand,
    private readonly clock: Clock,
  ) {}

  execute({ context, read }: MarkRead): Promise<Committed<UnreadAnswer>> {
    const { by } = context;
    return this.state.run(context, async (tx) => {
      await tx.query(`INSERT INTO message_mark (person, up_to, also) VALUES ($1, 0, '[]') ON CONFLICT DO NOTHING`, [
        by.id,
      ]);
      // Locked: two tabs of one person mark one after the other.
      const [mark] = await tx.query<Mark[]>(
        'SELECT up_to::float8 AS "upTo", also FROM message_mark WHERE person = $1 FOR UPDATE',
        [by.id],
      );
      const next = marked(mark ?? { upTo: 0, also: [] }, read);
      await tx.query('UPDATE message_mark SET up_to = $2, also = $3 WHERE person = $1', [
        by.id,
        next.upTo,
        JSON.stringify(next.also),
      ]);
      return unreadOf(tx, by, this.clock.now());
    });
  }
}
