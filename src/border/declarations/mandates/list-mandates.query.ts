import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FirmsByIds } from '../../../identity/index.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { mandateList, type MandateRow } from './mandate-list.projection.js';

/** A mandate with the name of the other firm. */
export interface ListedMandate extends Omit<MandateRow, 'withdrawnAt'> {
  readonly withdrawnAt?: string;
  readonly otherName: string;
}

/** What my firm gave and what it was given, newest first. */
export class ListMandates extends Query<Page<ListedMandate>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListMandates)
export class ListMandatesHandler implements IQueryHandler<ListMandates> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  async execute({ by, page: { cursor, limit, after } }: ListMandates): Promise<Page<ListedMandate>> {
    const wanted = after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitForAll([mandateList.name], wanted);
    const found: MandateRow[] = await this.source.query(
      `SELECT mandate, firm, grantee, part, until, given_at AS "givenAt", withdrawn_at AS "withdrawnAt"
       FROM mandate_list WHERE (firm = $1 OR grantee = $1) AND ($2::text IS NULL OR mandate < $2)
       ORDER BY mandate DESC LIMIT $3`,
      [by.firm ?? '', idOf(cursor) ?? null, limit + 1],
    );
    const rows = found.slice(0, limit);
    const other = ({ firm, grantee }: MandateRow) => (firm === by.firm ? grantee : firm);
    const names = await this.questions.execute(new FirmsByIds(rows.map(other)));
    const items = rows.map(({ withdrawnAt, ...row }) => ({
      ...row,
      ...(withdrawnAt && { withdrawnAt }),
      otherName: names.get(row.firm === by.firm ? row.grantee : row.firm)?.name ?? '',
    }));
    const last = rows.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.mandate]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
