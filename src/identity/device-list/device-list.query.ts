import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { EventStore } from '../../shared/event-store/types.js';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { DEVICE_KINDS, type DeviceKind, type Principal } from '../../shared/domain/roles.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import { Sorting } from '../../shared/http/sorting.js';
import type { Device } from '../device.entity.js';
import { DISPLAY_LAYOUTS, gateOfDevices, type DisplayLayout } from '../domain/display.js';

export class DeviceRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ example: 'Bảng bãi 1' }) readonly name: string;
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiProperty({ enum: DEVICE_KINDS }) readonly kind: DeviceKind;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) readonly yard?: string;
  @ApiPropertyOptional({ enum: AGENCIES, description: 'Of a booth.' }) readonly agency?: Agency;
  @ApiPropertyOptional({ enum: DISPLAY_LAYOUTS, description: 'Of a display: as it is set up.' })
  readonly layout?: DisplayLayout;
  @ApiPropertyOptional({ example: 'Cổng vào', description: 'Of a display: where its voice is heard.' })
  readonly zone?: string;
  @ApiPropertyOptional({ description: 'Of a display: it announces calls.' }) readonly speaks?: boolean;
  @ApiPropertyOptional({ format: 'date-time', description: 'Of a display: when it last asked what to do.' })
  readonly seenAt?: string;
  @ApiPropertyOptional({ example: '6f0a7c3e9b1e2f6c', description: 'Of a display: the build that it runs.' })
  readonly version?: string;
  @ApiPropertyOptional({ enum: DISPLAY_LAYOUTS, description: 'Of a display: what it shows.' })
  readonly shows?: DisplayLayout;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly revokedAt?: string;
}

/** The oldest first, or by name, both ways. */
export const DEVICE_SORTS = ['OLDEST', 'NAME', 'NAME_DOWN'] as const;
export type DeviceSort = (typeof DEVICE_SORTS)[number];

export interface DeviceFilter extends PageQuery {
  readonly gate?: Gate;
  readonly kind?: DeviceKind;
  readonly ended?: boolean;
  readonly sort?: DeviceSort;
}

export class DeviceList extends Query<Page<DeviceRow>> {
  constructor(
    readonly filter: DeviceFilter,
    readonly by: Principal,
  ) {
    super();
  }
}

type Found = Omit<Device, 'tokenHash'> & { readonly plain: string };

const SORTING = new Sorting<Found, 'NAME'>(
  { sql: 'id', of: ({ id }) => id },
  { NAME: { sql: 'plain_text(name)', kind: 'TEXT', of: ({ plain }) => plain } },
);

@QueryHandler(DeviceList)
export class DeviceListHandler implements IQueryHandler<DeviceList> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  async execute({ filter, by }: DeviceList): Promise<Page<DeviceRow>> {
    const { gate, kind, ended, sort = 'OLDEST', cursor, limit } = filter;
    const conditions = new Conditions().and('gate = ?', gateOfDevices(by)).and('gate = ?', gate).and('kind = ?', kind);
    if (ended !== undefined) conditions.also(`revoked_at IS ${ended ? 'NOT ' : ''}NULL`);
    if (sort === 'OLDEST') conditions.and('id > ?', idOf(cursor));
    const order = sort === 'OLDEST' ? 'id' : SORTING.begin(sort, cursor, conditions);
    const found: Found[] = await this.source.query(
      `SELECT id, name, gate, kind, yard, agency, layout, zone, speaks, seen_at AS "seenAt", version, shows,
              created_at AS "createdAt", revoked_at AS "revokedAt", plain_text(name) AS plain
       FROM device ${conditions.where} ORDER BY ${order} LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
    const { position } = await this.store.head();
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const more = found.length > limit && last;
    const next = more && { next: sort === 'OLDEST' ? cursorOf([last.id]) : SORTING.after(sort, last) };
    return { items: rows.map(rowOf), ...next, position, stale: false };
  }
}

function rowOf(device: Found): DeviceRow {
  const { id, name, gate, kind, yard, agency, createdAt, revokedAt } = device;
  return {
    id,
    name,
    gate,
    kind,
    ...(yard !== null && { yard }),
    ...(agency !== null && { agency }),
    ...(kind === 'DISPLAY' && displayOf(device)),
    createdAt: createdAt.toISOString(),
    ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
  };
}

function displayOf({ layout, zone, speaks, seenAt, version, shows }: Found): Partial<DeviceRow> {
  return {
    ...(layout !== null && { layout }),
    ...(zone !== null && { zone }),
    speaks,
    ...(seenAt && { seenAt: seenAt.toISOString() }),
    ...(version !== null && { version }),
    ...(shows !== null && { shows }),
  };
}
