import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import { StandingOfDossiers } from '../dossiers/index.js';
import type { ConsentKnownBy } from './domain/team-events.js';
import type { ActedDossier } from './team.answer.js';

interface Row {
  readonly dossier: string;
  readonly givenAt: Date;
  readonly knownBy: ConsentKnownBy;
}

const sorting = new Sorting<Row, never>({ sql: 'dossier', of: ({ dossier }) => dossier }, {});

/** What a member sent for citizens, and where each stands: his own alone, while he is of the team; the newest first. */
export class ActedDossiers extends Query<Page<ActedDossier>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ActedDossiers)
export class ActedDossiersHandler implements IQueryHandler<ActedDossiers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, page: { cursor, limit } }: ActedDossiers): Promise<Page<ActedDossier>> {
    const where = new Conditions()
      .and('by = ?', by.id)
      .and('team IN (SELECT team FROM team_member WHERE account = ? AND left_on IS NULL)', by.id);
    const order = sorting.begin('NEWEST', cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT dossier, given_at AS "givenAt", known_by AS "knownBy" FROM team_consent
       ${where.where} ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const standing = await this.questions.execute(new StandingOfDossiers(shown.map(({ dossier }) => dossier)));
    // A consent stands also where its dossier was refused: there is nothing to follow.
    const items = shown.flatMap(({ dossier: id, givenAt, knownBy }) => {
      const found = standing.get(id);
      return found ? [{ id, ...found, consentAt: givenAt.toISOString(), knownBy }] : [];
    });
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after('NEWEST', last) } : {};
    const { position } = await this.store.head();
    return { items, ...next, position, stale: false };
  }
}
