import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Direction } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, valuesOf, type Page } from '../../../shared/http/paging.js';
import type { CustomsChannel, CustomsStatus } from '../domain/customs-events.js';
import { customsList, type CustomsListRow } from './customs-list.projection.js';

export interface CustomsFilter {
  /** The beginning of the number. */
  readonly customs?: string;
  readonly direction?: Direction;
  readonly status?: CustomsStatus;
  readonly channel?: CustomsChannel;
  readonly stopped?: 'true' | 'false';
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

export interface ListedCustoms {
  readonly customs: string;
  readonly direction: Direction;
  readonly registered: boolean;
  readonly office?: string;
  readonly declarationType?: string;
  readonly status?: CustomsStatus;
  readonly channel?: CustomsChannel;
  readonly stopped: boolean;
  readonly vehicles: number;
  readonly changedAt: string;
}

/** The customs declarations that concern the asker's gate, or his firm's vehicles; what changed last first. */
export class ListCustoms extends Query<Page<ListedCustoms>> {
  constructor(
    readonly by: Principal,
    readonly filter: CustomsFilter,
  ) {
    super();
  }
}

@QueryHandler(ListCustoms)
export class ListCustomsHandler implements IQueryHandler<ListCustoms> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ by, filter }: ListCustoms): Promise<Page<ListedCustoms>> {
    const wanted = filter.after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(customsList.name, wanted);
    const found = await this.rows(by, filter);
    const rows = found.slice(0, filter.limit);
    const last = rows.at(-1);
    const more = found.length > filter.limit && last;
    const items = rows.map((row) => listed(row, by));
    return { items, ...(more && { next: cursorOf([last.changedAt, last.customs]) }), position, stale: !fresh };
  }

  private rows(by: Principal, filter: CustomsFilter): Promise<CustomsListRow[]> {
    const conditions = new Conditions();
    if (by.firm !== undefined) conditions.also(`firms @> to_jsonb(${conditions.value(by.firm)}::text)`);
    else if (by.gate !== undefined)
      conditions.also(`(gates = '[]' OR gates @> to_jsonb(${conditions.value(by.gate)}::text))`);
    conditions.and('starts_with(customs, ?)', filter.customs);
    conditions.and('direction = ?', filter.direction);
    conditions.and('status = ?', filter.status);
    conditions.and('channel = ?', filter.channel);
    if (filter.stopped !== undefined) conditions.also(filter.stopped === 'true' ? `stops <> '[]'` : `stops = '[]'`);
    if (filter.cursor !== undefined) {
      const [changedAt, customs] = valuesOf(filter.cursor, 2);
      conditions.also(`(changed_at, customs) < (${conditions.value(changedAt)}, ${conditions.value(customs)})`);
    }
    return this.source.query(
      `SELECT customs, direction, office, declaration_type AS "declarationType", status, channel, stops, carriers,
              changed_at AS "changedAt"
       FROM customs_list ${conditions.where}
       ORDER BY changed_at DESC, customs DESC LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
  }
}

/** A firm counts its own vehicles, an officer those of his gate. */
function listed(row: CustomsListRow, { firm, gate }: Principal): ListedCustoms {
  const { customs, direction, office, declarationType, status, channel, stops, carriers, changedAt } = row;
  const seen = carriers.filter((carrier) => {
    const [, at, of] = carrier.split(':');
    return firm === undefined ? gate === undefined || at === gate : of === firm;
  });
  return {
    customs,
    direction,
    registered: status !== null,
    ...(office !== null && { office }),
    ...(declarationType !== null && { declarationType }),
    ...(status !== null && { status }),
    ...(channel !== null && { channel }),
    stopped: stops.length > 0,
    vehicles: seen.length,
    changedAt,
  };
}
