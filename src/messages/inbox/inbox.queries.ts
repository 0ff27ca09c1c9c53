import { Command, CommandHandler, Query, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import { EventStore, type CommandContext, type Committed } from '../../shared/event-store/types.js';
import type { Language } from '../../shared/http/language.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import type { MessageParams } from '../domain/message-kinds.js';
import type { CitizenKind } from '../domain/notice-kinds.js';
import { MessageTexts } from '../message-list/message-texts.js';
import { shownSince } from '../shown-since.js';
import type { InboxMessage, InboxUnread } from './inbox.answer.js';
import { Inbox, type ReadInbox } from './inbox.js';

interface Row {
  readonly id: string;
  readonly kind: CitizenKind;
  readonly params: MessageParams;
  readonly code: string | null;
  readonly path: string;
  readonly occurredAt: Date;
  readonly read: boolean;
}

/** What the asker was told, newest first. */
export class ListInbox extends Query<Page<InboxMessage>> {
  constructor(
    readonly by: Principal,
    readonly unread: boolean,
    readonly page: PageQuery,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ListInbox)
export class ListInboxHandler implements IQueryHandler<ListInbox> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly texts: MessageTexts,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ by, unread, page: { cursor, limit }, language }: ListInbox): Promise<Page<InboxMessage>> {
    const conditions = new Conditions()
      .and('person = ?', by.id)
      .and('occurred_at >= ?', shownSince(this.clock.now()))
      .and('id < ?', idOf(cursor));
    if (unread) conditions.also('read_at IS NULL');
    const rows: Row[] = await this.source.query(
      `SELECT id, kind, params, code, path, occurred_at AS "occurredAt", read_at IS NOT NULL AS read
       FROM inbox_message ${conditions.where} ORDER BY id DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const told = rows.slice(0, limit);
    const texts = await this.texts.of(told, language);
    const last = rows.length > limit ? told.at(-1) : undefined;
    const { position } = await this.store.head();
    return {
      items: told.map(({ id, kind, code, path, occurredAt, read }, nth) => ({
        id,
        kind,
        text: texts[nth] ?? '',
        ...(code !== null && { code }),
        path,
        occurredAt: occurredAt.toISOString(),
        read,
      })),
      ...(last && { next: cursorOf([last.id]) }),
      position,
      stale: false,
    };
  }
}

/** How many of them the asker has not read. */
export class CountInbox extends Query<InboxUnread> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(CountInbox)
export class CountInboxHandler implements IQueryHandler<CountInbox> {
  constructor(private readonly inbox: Inbox) {}

  async execute({ by }: CountInbox): Promise<InboxUnread> {
    return { unread: await this.inbox.unread(by.id) };
  }
}

/** Notes what a citizen has read, for all his devices. */
export class ReadFromInbox extends Command<Committed<InboxUnread>> {
  constructor(
    readonly context: CommandContext,
    readonly read: ReadInbox,
  ) {
    super();
  }
}

@CommandHandler(ReadFromInbox)
export class ReadFromInboxHandler implements ICommandHandler<ReadFromInbox> {
  constructor(
    private readonly state: StateCommand,
    private readonly inbox: Inbox,
  ) {}

  execute({ context, read }: ReadFromInbox): Promise<Committed<InboxUnread>> {
    return this.state.run(context, async (tx) => ({ unread: await this.inbox.read(tx, context.by.id, read) }));
  }
}
