import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { ROLES, type Principal, type Role } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { seesNames, visiblePeople } from '../domain/authority.js';
import { PERSON_STATUSES, type PersonStatus } from '../person.entity.js';
import { EventStore } from '../../shared/event-store/types.js';

export class PersonRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiPropertyOptional({ example: 'Điều phối (demo)', description: "Left out for a firm's people when ADMIN asks." })
  readonly name?: string;
  @ApiPropertyOptional({ example: 'dispatcher@firm.example' }) readonly email?: string;
  @ApiPropertyOptional({ example: '+84900000001' }) readonly phone?: string;
  @ApiProperty({ enum: PERSON_STATUSES }) readonly status: PersonStatus;
  @ApiProperty({ enum: ROLES, isArray: true }) readonly roles: readonly Role[];
  @ApiPropertyOptional({ format: 'uuid' }) readonly firm?: string;
  @ApiPropertyOptional({ enum: GATES }) readonly gate?: Gate;
  @ApiPropertyOptional({ enum: AGENCIES }) readonly agency?: Agency;
  @ApiPropertyOptional({ example: '06184' }) readonly office?: string;
  @ApiPropertyOptional({
    type: [String],
    example: ['HN-XUAN-CUONG'],
    description: 'Of a yard operator who works in these alone.',
  })
  readonly yards?: readonly string[];
}

/** The oldest account first, or by name, both ways. */
export const PEOPLE_SORTS = ['OLDEST', 'NAME', 'NAME_DOWN'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export interface PeopleFilter extends PageQuery {
  readonly role?: Role;
  readonly status?: PersonStatus;
  readonly gate?: Gate;
  readonly agency?: Agency;
  /** People of firms, or the others. */
  readonly ofFirms?: boolean;
  /** A part of the name, with or without accents. */
  readonly name?: string;
  readonly sort?: PeopleSort;
}

export class PeopleISee extends Query<Page<PersonRow>> {
  constructor(
    readonly by: Principal,
    readonly filter: PeopleFilter,
  ) {
    super();
  }
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly status: PersonStatus;
  readonly roles: readonly Role[];
  readonly firm: string | null;
  readonly gate: Gate | null;
  readonly agency: Agency | null;
  readonly office: string | null;
  readonly yards: readonly string[] | null;
  /** As it is sought and sorted by; null where the asker sees no name. */
  readonly plain: string | null;
}

@QueryHandler(PeopleISee)
export class PeopleISeeHandler implements IQueryHandler<PeopleISee> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  async execute({ by, filter }: PeopleISee): Promise<Page<PersonRow>> {
    const seen = visiblePeople(by);
    if (!seen) throw refuse('not-allowed');
    const { sort = 'OLDEST', limit, cursor } = filter;
    // A hidden name neither finds its owner nor tells by his place in the list where in the alphabet it stands.
    const plain = seesNames(by, { roles: [], firm: '' })
      ? 'plain_text(name)'
      : 'CASE WHEN firm_id IS NULL THEN plain_text(name) END';
    const conditions = new Conditions()
      .and('firm_id = ?', seen.firm)
      .and('gate = ?', seen.gate)
      .and('agency = ?', seen.agency)
      .and('gate = ?', filter.gate)
      .and('agency = ?', filter.agency)
      .and('? = ANY(roles)', filter.role)
      .and('status = ?', filter.status)
      .and(`strpos(${plain}, plain_text(?)) > 0`, filter.name || undefined);
    if (filter.ofFirms !== undefined) conditions.also(`firm_id IS ${filter.ofFirms ? 'NOT ' : ''}NULL`);
    const sorting = sortedBy(plain);
    if (sort === 'OLDEST') conditions.and('id > ?', idOf(cursor));
    const order = sort === 'OLDEST' ? 'id' : sorting.begin(sort, cursor, conditions);
    const found: Found[] = await this.source.query(
      `SELECT id, name, email, phone, status, roles, firm_id AS firm, gate, agency, office, yards, ${plain} AS plain
       FROM person ${conditions.where} ORDER BY ${order} LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const { position } = await this.store.head();
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const more = found.length > limit && last;
    const next = more && { next: sort === 'OLDEST' ? cursorOf([last.id]) : sorting.after(sort, last) };
    return { items: rows.map((person) => rowOf(person, by)), ...next, position, stale: false };
  }
}

function sortedBy(sql: string) {
  return new Sorting<Found, 'NAME'>(
    { sql: 'id', of: ({ id }) => id },
    { NAME: { sql, kind: 'TEXT', nullable: true, of: ({ plain }) => plain } },
  );
}

function rowOf(
  { id, name, email, phone, status, roles, firm, gate, agency, office, yards }: Found,
  by: Principal,
): PersonRow {
  const posting = {
    roles,
    ...(firm !== null && { firm }),
    ...(gate && { gate }),
    ...(agency && { agency }),
    ...(office !== null && { office }),
    ...(yards && { yards }),
  };
  const personal = seesNames(by, posting) && { name, ...(email && { email }), ...(phone && { phone }) };
  return { id, ...personal, status, ...posting };
}
