import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Clock } from '../../../shared/clock/clock.js';
import { plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import { Conditions } from '../../../shared/database/conditions.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import type { Page } from '../../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../../shared/http/sorting.js';
import { seesPlates } from '../declaration-access.js';
import { bare } from '../domain/checked.js';
import { PARTY_PARTS } from '../domain/part.js';
import type { DeclarationStatus } from '../domain/declaration-events.js';
import { mandateList } from '../mandates/mandate-list.projection.js';
import { openVehicle } from '../open-vehicle/open-vehicle.projection.js';
import { declarationList, type DeclarationListRow } from './declaration-list.projection.js';

/** The newest first, or by one of these, both ways. By plates only a firm's own: those of a gate are too many. */
export const DECLARATION_SORTS = sortsBy('PLATE', 'PLANNED');
export type DeclarationSort = (typeof DECLARATION_SORTS)[number];

const SORTING = new Sorting<ListedDeclaration, 'PLATE' | 'PLANNED'>(
  { sql: 'l.declaration', of: ({ declaration }) => declaration },
  {
    PLATE: { sql: 'v.plate', kind: 'TEXT', nullable: true, of: ({ plate }) => plate },
    PLANNED: { sql: 'l.planned_from', kind: 'INSTANT', of: ({ plannedFrom }) => plannedFrom },
  },
);
const BY_PLATE: readonly (DeclarationSort | undefined)[] = ['PLATE', 'PLATE_DOWN'];

export interface ListFilter {
  readonly gate?: Gate;
  readonly status?: DeclarationStatus;
  readonly direction?: Direction;
  readonly plate?: string;
  /** A Hanoi day: it is planned to come then. */
  readonly plannedDay?: string;
  readonly sort?: DeclarationSort;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** A row of the list; the plate only for those who may see it, while it is kept. */
export type ListedDeclaration = Omit<DeclarationListRow, 'named' | 'taken' | 'returnOf'> & { plate?: string };

/** Declarations of the asker's firm, or of his gate, newest first unless told. */
export class ListDeclarations extends Query<Page<ListedDeclaration>> {
  constructor(
    readonly by: Principal,
    readonly filter: ListFilter,
  ) {
    super();
  }
}

/** Of one that has ended nothing is asked any more. */
export const MISSING = `CASE WHEN l.status IN ('SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION') THEN l.missing ELSE '[]' END AS missing`;

@QueryHandler(ListDeclarations)
export class ListDeclarationsHandler implements IQueryHandler<ListDeclarations> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ by, filter }: ListDeclarations): Promise<Page<ListedDeclaration>> {
    const position = filter.after ?? (await this.store.head()).position;
    const { fresh, position: reached } = await this.models.waitForAll(
      [declarationList.name, openVehicle.name, mandateList.name],
      position,
    );
    const found = await this.rows(by, filter);
    const items = found.slice(0, filter.limit);
    const last = items.at(-1);
    const more = found.length > filter.limit && last;
    return { items, ...(more && { next: SORTING.after(filter.sort, last) }), position: reached, stale: !fresh };
  }

  private async rows(by: Principal, filter: ListFilter): Promise<ListedDeclaration[]> {
    if (by.gate && filter.gate && by.gate !== filter.gate) throw refuse('wrong-gate');
    const plates = seesPlates(by);
    if (filter.plate && !plates) throw refuse('not-allowed');
    if (BY_PLATE.includes(filter.sort) && (by.firm === undefined || !plates)) throw refuse('not-allowed');
    const conditions = new Conditions();
    if (by.firm !== undefined) {
      const mine = PARTY_PARTS.map((part) => `${part}:${by.firm}`);
      const [firm, entries] = [conditions.value(by.firm), conditions.value(mine)];
      const own = `l.firm = ${firm} OR l.named ?| ${entries} OR l.taken ?| ${entries}`;
      conditions.also(`(${own}${await this.orByMandate(by.firm, conditions)})`);
    }
    conditions.and('l.gate = ?', by.firm === undefined ? (by.gate ?? filter.gate) : filter.gate);
    conditions.and('l.status = ?', filter.status);
    conditions.and('l.direction = ?', filter.direction);
    conditions.and('v.normal = ?', filter.plate && bare(filter.plate));
    const day = filter.plannedDay && startOfHanoiDay(filter.plannedDay);
    conditions.and('l.planned_from >= ?', day || undefined);
    conditions.and('l.planned_from < ?', day ? plusMinutes(day, 24 * 60) : undefined);
    const order = SORTING.begin(filter.sort, filter.cursor, conditions);
    return this.source.query(
      `SELECT l.declaration, l.firm, l.gate, l.route, l.direction, l.regime, l.status, l.revision, l.cargo, l.class,
              l.vehicle_count AS "vehicleCount", l.warnings, ${MISSING},
              l.planned_from AS "plannedFrom",
              l.planned_to AS "plannedTo", l.submitted_at AS "submittedAt", l.changed_at AS "changedAt"
              ${plates ? ', v.plate' : ''}
       FROM declaration_list l LEFT JOIN open_vehicle v USING (declaration)
       ${conditions.where}
       ORDER BY ${order} LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
  }

  /** Further declarations: those whose holder of a part empowered the firm for it. */
  private async orByMandate(firm: string, conditions: Conditions): Promise<string> {
    const given: { mandate: string; firm: string; part: string }[] = await this.source.query(
      'SELECT mandate, firm, part FROM mandate_list WHERE grantee = $1 AND withdrawn_at IS NULL AND until > $2 LIMIT 500',
      [firm, this.clock.now()],
    );
    if (given.length === 0) return '';
    const firms = conditions.value(given.map((one) => one.firm));
    const entries = conditions.value(given.map((one) => `${one.part}:${one.firm}`));
    const ids = conditions.value(given.map(({ mandate }) => mandate));
    // Who took the part, else who is named for it, else the declarer: as `holderOf` says.
    const holder = `coalesce(
      (SELECT substr(e, length(m.part) + 2)
         FROM jsonb_array_elements_text(l.taken || l.named) WITH ORDINALITY AS of(e, n)
        WHERE starts_with(e, m.part || ':') ORDER BY n LIMIT 1), l.firm)`;
    return ` OR ((l.firm = ANY(${firms}) OR l.named ?| ${entries} OR l.taken ?| ${entries})
      AND EXISTS (SELECT 1 FROM mandate_list m WHERE m.mandate = ANY(${ids}) AND m.firm = ${holder}))`;
  }
}
