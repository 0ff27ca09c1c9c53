import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../../identity/index.js';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { cursorOf, idOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import type { LandLayer } from '../domain/land-layer.js';
import { faultSaid, type LandFault } from '../domain/land-faults.js';
import { actsOf, type LandFileState } from '../domain/land-file.js';
import type { LandFileAnswer, LandFilesQuery, LandLineFault } from './land-file.answer.js';

interface Row {
  readonly id: string;
  readonly layer: LandLayer;
  readonly by: string;
  readonly at: Date;
  readonly bytes: number;
  readonly digest: string;
  readonly state: LandFileState;
  readonly stateAt: Date;
  readonly added: number | null;
  readonly changed: number | null;
  readonly unchanged: number | null;
  readonly refused: number | null;
  readonly fault: LandFault | null;
}

const SELECT = `SELECT id, layer, by, at, bytes, left(digest, 16) AS digest, state, state_at AS "stateAt", added, changed,
  unchanged, refused, fault FROM land_file`;

/** The files that the asker's office handed in, newest first. */
export class ListLandFiles extends Query<Page<LandFileAnswer>> {
  constructor(
    readonly by: Principal,
    readonly asked: LandFilesQuery,
  ) {
    super();
  }
}

/** One of them. */
export class LandFileById extends Query<LandFileAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

/** The lines of one that were not taken, from the top. */
export class FaultsOfLandFile extends Query<Page<LandLineFault>> {
  constructor(
    readonly by: Principal,
    readonly id: string,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListLandFiles)
export class ListLandFilesHandler implements IQueryHandler<ListLandFiles> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, asked: { layer, state, cursor, limit } }: ListLandFiles): Promise<Page<LandFileAnswer>> {
    const where = new Conditions()
      .and('office = ?', by.office ?? '')
      .and('layer = ?', layer)
      .and('state = ?', state)
      .and('id < ?', idOf(cursor));
    const rows = await this.source.query<Row[]>(
      `${SELECT} ${where.where} ORDER BY id DESC LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const names = await this.questions.execute(new NamesOfPeople([...new Set(shown.map((row) => row.by))]));
    const { position } = await this.store.head();
    const items = shown.map((row) => answerOf(row, names));
    return { items, ...(last && { next: cursorOf([last.id]) }), position, stale: false };
  }
}

@QueryHandler(LandFileById)
export class LandFileByIdHandler implements IQueryHandler<LandFileById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found` to another office. */
  async execute({ by, id }: LandFileById): Promise<LandFileAnswer> {
    const [row] = await this.source.query<Row[]>(`${SELECT} WHERE id = $1 AND office = $2`, [id, by.office ?? '']);
    if (!row) throw refuseAtDoor('not-found');
    return answerOf(row, await this.questions.execute(new NamesOfPeople([row.by])));
  }
}

@QueryHandler(FaultsOfLandFile)
export class FaultsOfLandFileHandler implements IQueryHandler<FaultsOfLandFile> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  /** Throws `not-found` to another office, `malformed-request`. */
  async execute({ by, id, page: { cursor, limit } }: FaultsOfLandFile): Promise<Page<LandLineFault>> {
    const [file] = await this.source.query<unknown[]>('SELECT FROM land_file WHERE id = $1 AND office = $2', [
      id,
      by.office ?? '',
    ]);
    if (!file) throw refuseAtDoor('not-found');
    const after = cursor === undefined ? -1 : numberOf(valuesOf(cursor, 1)[0]);
    const rows = await this.source.query<{ number: number; line: number; fault: LandFault }[]>(
      'SELECT number, line, fault FROM land_file_fault WHERE file = $1 AND number > $2 ORDER BY number LIMIT $3',
      [id, after, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const items = shown.map(({ line, fault }) => ({ line, code: fault.code, said: faultSaid(fault) }));
    const { position } = await this.store.head();
    return { items, ...(last && { next: cursorOf([String(last.number)]) }), position, stale: false };
  }
}

function numberOf(text = ''): number {
  if (!/^\d{1,9}$/.test(text)) throw refuseAtDoor('malformed-request');
  return Number(text);
}

function answerOf(row: Row, names: ReadonlyMap<string, string>): LandFileAnswer {
  const { id, layer, by, at, bytes, digest, state, stateAt, added, changed, unchanged, refused, fault } = row;
  return {
    id,
    layer,
    at: at.toISOString(),
    by: names.get(by) ?? by,
    bytes,
    digest,
    state,
    stateAt: stateAt.toISOString(),
    ...(added !== null && { added }),
    ...(changed !== null && { changed }),
    ...(unchanged !== null && { unchanged }),
    ...(refused !== null && { refused }),
    ...(fault && { fault: faultSaid(fault) }),
    acts: actsOf(row),
  };
}
