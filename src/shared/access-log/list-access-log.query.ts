import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { EventStore } from '../event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../http/paging.js';
import { AccessLogRow } from './access-log.entity.js';

export class AccessLogged {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ format: 'uuid', description: 'Who looked.' }) readonly person: string;
  @ApiProperty({ example: 'GET /api/v1/declarations/:id' }) readonly route: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { id: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' },
    description: 'The ids of the address; `filters`: by what the list was filtered.',
  })
  readonly subject: Readonly<Record<string, string>>;
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a91', description: 'The request, as log lines name it.' })
  readonly request: string;
}

export class ListAccessLog extends Query<Page<AccessLogged>> {
  constructor(readonly filter: PageQuery & { readonly person?: string }) {
    super();
  }
}

@QueryHandler(ListAccessLog)
export class ListAccessLogHandler implements IQueryHandler<ListAccessLog> {
  constructor(
    @InjectRepository(AccessLogRow) private readonly log: Repository<AccessLogRow>,
    private readonly store: EventStore,
  ) {}

  async execute({ filter: { person, cursor, limit } }: ListAccessLog): Promise<Page<AccessLogged>> {
    const before = idOf(cursor);
    const found = await this.log.find({
      where: { ...(person && { person }), ...(before && { id: LessThan(before) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const { position } = await this.store.head();
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.id]) } : {};
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })), ...next, position, stale: false };
  }
}
