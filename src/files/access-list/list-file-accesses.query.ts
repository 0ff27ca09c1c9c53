import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EventStore } from '../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';

export const ACCESS_OUTCOMES = ['OPENED', 'REFUSED'] as const;

export class FileAccess {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ format: 'uuid' }) readonly file: string;
  @ApiProperty({ example: 'declaration-019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'What it belongs to.' })
  readonly subject: string;
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Who asked: reference of a person.' })
  readonly person: string;
  @ApiProperty({ type: [String], example: ['CUSTOMS'] }) readonly roles: string[];
  @ApiPropertyOptional({ format: 'uuid' }) readonly firm?: string;
  @ApiPropertyOptional({ example: 'HUU_NGHI' }) readonly gate?: string;
  @ApiProperty({ enum: ACCESS_OUTCOMES }) readonly outcome: (typeof ACCESS_OUTCOMES)[number];
  @ApiPropertyOptional({ example: 'file-not-for-you', description: 'What it was refused with.' })
  readonly code?: string;
}

export interface FileAccessFilter extends PageQuery {
  readonly file?: string;
  readonly person?: string;
  readonly outcome?: (typeof ACCESS_OUTCOMES)[number];
}

/** Who opened files and who was refused, newest first. */
export class ListFileAccesses extends Query<Page<FileAccess>> {
  constructor(readonly filter: FileAccessFilter) {
    super();
  }
}

interface Row extends Omit<FileAccess, 'at' | 'firm' | 'gate' | 'code'> {
  readonly at: Date | string;
  readonly firm: string | null;
  readonly gate: string | null;
  readonly code: string | null;
}

@QueryHandler(ListFileAccesses)
export class ListFileAccessesHandler implements IQueryHandler<ListFileAccesses> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  async execute({ filter: { file, person, outcome, cursor, limit } }: ListFileAccesses): Promise<Page<FileAccess>> {
    const rows = await this.source.query<Row[]>(
      `SELECT id, at, file, subject, person, roles, firm, gate, outcome, code FROM file_access
       WHERE ($1::text IS NULL OR file = $1) AND ($2::text IS NULL OR person = $2) AND ($3::text IS NULL OR outcome = $3)
         AND ($4::uuid IS NULL OR id < $4)
       ORDER BY id DESC LIMIT $5`,
      [file ?? null, person ?? null, outcome ?? null, idOf(cursor) ?? null, limit + 1],
    );
    const { position } = await this.store.head();
    const items = rows.slice(0, limit).map(({ at, firm, gate, code, ...row }): FileAccess => ({
      ...row,
      at: new Date(at).toISOString(),
      ...(firm !== null && { firm }),
      ...(gate !== null && { gate }),
      ...(code !== null && { code }),
    }));
    const last = items.at(-1);
    const next = rows.length > limit && last ? { next: cursorOf([last.id]) } : {};
    return { items, ...next, position, stale: false };
  }
}
