import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { EventStore } from '../../shared/event-store/types.js';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { DEVICE_KINDS, type DeviceKind, type Principal } from '../../shared/domain/roles.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Device } from '../device.entity.js';
import { DISPLAY_LAYOUTS, gateOfDevices, type DisplayLayout } from '../domain/display.js';
import { pageOf, startOf } from '../listing.js';

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

export class DeviceList extends Query<Page<DeviceRow>> {
  constructor(
    readonly page: PageQuery,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(DeviceList)
export class DeviceListHandler implements IQueryHandler<DeviceList> {
  constructor(
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    private readonly store: EventStore,
  ) {}

  async execute({ page, by }: DeviceList): Promise<Page<DeviceRow>> {
    const id = MoreThan(startOf(page));
    const gate = gateOfDevices(by);
    const found = await this.devices.find({
      where: { id, ...(gate && { gate }) },
      order: { id: 'ASC' },
      take: page.limit + 1,
    });
    const { position } = await this.store.head();
    return pageOf(found, page, position, rowOf);
  }
}

function rowOf(device: Device): DeviceRow {
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

function displayOf({ layout, zone, speaks, seenAt, version, shows }: Device): Partial<DeviceRow> {
  return {
    ...(layout !== null && { layout }),
    ...(zone !== null && { zone }),
    speaks,
    ...(seenAt && { seenAt: seenAt.toISOString() }),
    ...(version !== null && { version }),
    ...(shows !== null && { shows }),
  };
}
