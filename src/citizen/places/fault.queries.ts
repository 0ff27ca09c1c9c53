import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { CommuneNames } from '../communes/index.js';
import type { FaultKind, FaultOutcome } from './domain/fault-kinds.js';
import type { PlaceSaid } from './domain/place.js';
import type { ListedFault } from './place.answer.js';
import { placesOf } from './place.queries.js';

export interface FaultFilter extends PageQuery {
  readonly commune?: string;
  readonly kind?: FaultKind;
  readonly place?: string;
  readonly ended?: boolean;
}

interface Row {
  readonly id: string;
  readonly place: string;
  readonly code: string;
  readonly commune: string;
  readonly said: PlaceSaid;
  readonly kind: FaultKind;
  readonly told: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly outcome: FaultOutcome | null;
  readonly photo: string | null;
}

const sorting = new Sorting<Row, never>({ sql: 'f.id', of: ({ id }) => id }, {});

/** The worklist of who keeps plates: what is broken or gone; with `ended` what was seen to. */
export class ListPlateFaults extends Query<Page<ListedFault>> {
  constructor(
    readonly by: Principal,
    readonly filter: FaultFilter,
  ) {
    super();
  }
}

@QueryHandler(ListPlateFaults)
export class ListPlateFaultsHandler implements IQueryHandler<ListPlateFaults> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly names: CommuneNames,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListPlateFaults): Promise<Page<ListedFault>> {
    const { commune, kind, place, ended = false, cursor, limit } = filter;
    const where = placesOf(by).and('p.commune = ?', commune).and('f.kind = ?', kind).and('f.place = ?', place);
    where.also(`f.ended_at IS ${ended ? 'NOT NULL' : 'NULL'}`);
    const order = sorting.begin(undefined, cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT f.id, f.place, p.code, p.commune, p.said, f.kind, f.told, f.first_at AS "firstAt", f.last_at AS "lastAt",
              f.ended_at AS "endedAt", f.ended_by AS "endedBy", f.outcome, f.photo
       FROM plate_fault f JOIN place p ON p.id = f.place ${where.where}
       ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const [communes, people] = await Promise.all([
      this.names.all(),
      this.questions.execute(new NamesOfPeople(shown.flatMap(({ endedBy }) => endedBy ?? []))),
    ]);
    const items = shown.map(({ said, firstAt, lastAt, endedAt, endedBy, outcome, photo, ...row }) => {
      const communeName = communes.get(row.commune);
      const endedByName = endedBy === null ? undefined : people.get(endedBy);
      return {
        ...row,
        name: said.name,
        ...(communeName && { communeName }),
        ...(said.address !== undefined && { address: said.address }),
        firstAt: firstAt.toISOString(),
        lastAt: lastAt.toISOString(),
        ...(endedAt && { endedAt: endedAt.toISOString() }),
        ...(outcome && { outcome }),
        ...(photo && { photo }),
        ...(endedByName && { endedByName }),
      };
    });
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after(undefined, last) } : {};
    const { position } = await this.store.head();
    return { items, ...next, position, stale: false };
  }
}
