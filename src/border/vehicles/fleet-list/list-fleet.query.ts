import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import { bare } from '../../../shared/domain/checked.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import type { Page } from '../../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../../shared/http/sorting.js';
import type { VehicleKind } from '../domain/vehicle-events.js';
import { fleetVehicle } from './fleet-vehicle.projection.js';

/** The newest record first, or by one of these, both ways. */
export const FLEET_SORTS = sortsBy('PLATE', 'SINCE');
export type FleetSort = (typeof FLEET_SORTS)[number];

const SORTING = new Sorting<ListedVehicle, 'PLATE' | 'SINCE'>(
  { sql: 'vehicle', of: ({ vehicle }) => vehicle },
  {
    PLATE: { sql: 'plate', kind: 'TEXT', of: ({ plate }) => plate },
    SINCE: { sql: 'since', kind: 'INSTANT', of: ({ since }) => since },
  },
);

export interface FleetFilter {
  readonly kind?: VehicleKind;
  /** A part of a plate in any spelling. */
  readonly plate?: string;
  readonly sort?: FleetSort;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

export interface ListedVehicle {
  readonly vehicle: string;
  readonly kind: VehicleKind;
  readonly country: string;
  readonly plate: string;
  readonly since: string;
  readonly releasedAt?: string;
  readonly reason?: string;
}

/** The fleet of the asker's firm, newest record first unless told. */
export class ListFleet extends Query<Page<ListedVehicle>> {
  constructor(
    readonly by: Principal,
    readonly filter: FleetFilter,
  ) {
    super();
  }
}

type Row = ListedVehicle & { readonly releasedAt: string | null; readonly reason: string | null };

@QueryHandler(ListFleet)
export class ListFleetHandler implements IQueryHandler<ListFleet> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ by: { firm }, filter }: ListFleet): Promise<Page<ListedVehicle>> {
    if (firm === undefined) throw refuse('not-allowed');
    const position = filter.after ?? (await this.store.head()).position;
    const { fresh, position: reached } = await this.models.waitFor(fleetVehicle.name, position);
    const found = await this.rows(firm, filter);
    const items = found.slice(0, filter.limit).map(({ releasedAt, reason, ...row }) => ({
      ...row,
      ...(releasedAt && { releasedAt }),
      ...(reason && { reason }),
    }));
    const last = items.at(-1);
    const more = found.length > filter.limit && last;
    return { items, ...(more && { next: SORTING.after(filter.sort, last) }), position: reached, stale: !fresh };
  }

  private rows(firm: string, filter: FleetFilter): Promise<Row[]> {
    const conditions = new Conditions();
    conditions.and('firm = ?', firm);
    conditions.and('kind = ?', filter.kind);
    conditions.and('strpos(normal, ?) > 0', filter.plate && bare(filter.plate));
    const order = SORTING.begin(filter.sort, filter.cursor, conditions);
    return this.source.query(
      `SELECT vehicle, kind, country, plate, since, released_at AS "releasedAt", reason
       FROM fleet_vehicle ${conditions.where}
       ORDER BY ${order} LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
  }
}
