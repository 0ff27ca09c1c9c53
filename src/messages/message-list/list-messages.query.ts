import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import { ReadModels } from '../../shared/event-store/read-models.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Language } from '../../shared/http/language.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import type { MessageKind } from '../domain/message-kinds.js';
import { shownSince } from '../shown-since.js';
import type { MessageAnswer } from './message.answer.js';
import { MessageTexts } from './message-texts.js';
import { messages, type MessageRow } from './messages.projection.js';
import { subjects } from './subjects.projection.js';

export interface MessageFilters {
  readonly kind?: MessageKind;
  readonly unread?: boolean;
}

/** What the asker's firm was told, newest first, with what he has read of it. */
export class ListMessages extends Query<Page<MessageAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filters: MessageFilters,
    readonly page: PageQuery,
    readonly language: Language,
  ) {
    super();
  }
}

/** Of the log, in a cursor that is ours. */
const POSITION = /^\d{1,15}$/;

type Row = MessageRow & { readonly read: boolean };

@QueryHandler(ListMessages)
export class ListMessagesHandler implements IQueryHandler<ListMessages> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly clock: Clock,
    private readonly texts: MessageTexts,
  ) {}

  async execute({ by, filters, page, language }: ListMessages): Promise<Page<MessageAnswer>> {
    const { cursor, limit, after } = page;
    const { fresh, position } = await this.models.waitForAll([messages.name, subjects.name], after ?? 0);
    const conditions = new Conditions()
      .and('s.firms @> ?::jsonb', JSON.stringify([by.firm ?? '']))
      .and('m.occurred_at >= ?', shownSince(this.clock.now()))
      .and('m.kind = ?', filters.kind);
    const person = conditions.value(by.id);
    if (filters.unread) conditions.also('NOT (m.position <= k.up_to OR jsonb_exists(k.also, m.message))');
    if (cursor !== undefined) {
      const [at = '', message = ''] = valuesOf(cursor, 2);
      if (!POSITION.test(at)) throw refuse('malformed-request');
      conditions.also(`(m.position, m.message) < (${conditions.value(at)}::bigint, ${conditions.value(message)})`);
    }
    const rows: Row[] = await this.source.query(
      `SELECT m.message, m.kind, m.gate, m.params, m.declaration, m.ticket, coalesce(m.code, s.code) AS code,
              m.occurred_at AS "occurredAt", m.position::float8 AS position,
              m.position <= k.up_to OR jsonb_exists(k.also, m.message) AS read
       FROM message m JOIN message_subject s ON s.subject = m.subject
       CROSS JOIN (SELECT coalesce(max(up_to), 0) AS up_to, coalesce((SELECT also FROM message_mark WHERE person = ${person}), '[]') AS also
                   FROM message_mark WHERE person = ${person}) k
       ${conditions.where}
       ORDER BY m.position DESC, m.message DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const told = rows.slice(0, limit);
    const texts = await this.texts.of(told, language);
    const last = rows.length > limit ? told.at(-1) : undefined;
    return {
      items: told.map((row, nth) => answerOf(row, texts[nth] ?? '')),
      ...(last && { next: cursorOf([String(last.position), last.message]) }),
      position,
      stale: !fresh,
    };
  }
}

function answerOf({ message, kind, gate, declaration, ticket, code, occurredAt, read, position }: Row, text: string) {
  return {
    message,
    kind,
    text,
    gate: gate as Gate,
    occurredAt,
    read,
    ...(declaration !== null && { declaration }),
    ...(ticket !== null && { ticket }),
    ...(code !== null && { code }),
    position,
  };
}
