import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { EventStore } from '../../shared/event-store/types.js';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { DEVICE_KINDS, type DeviceKind } from '../../shared/domain/roles.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Device } from '../device.entity.js';
import { pageOf, startOf } from '../listing.js';

export class DeviceRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ example: 'Bảng bãi 1' }) readonly name: string;
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiProperty({ enum: DEVICE_KINDS }) readonly kind: DeviceKind;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) readonly yard?: string;
  @ApiPropertyOptional({ enum: AGENCIES, description: 'Of a booth.' }) readonly agency?: Agency;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) readonly revokedAt?: string;
}

export class DeviceList extends Query<Page<DeviceRow>> {
  constructor(readonly page: PageQuery) {
    super();
  }
}

@QueryHandler(DeviceList)
export class DeviceListHandler implements IQueryHandler<DeviceList> {
  constructor(
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    private readonly store: EventStore,
  ) {}

  async execute({ page }: DeviceList): Promise<Page<DeviceRow>> {
    const id = MoreThan(startOf(page));
    const found = await this.devices.find({ where: { id }, order: { id: 'ASC' }, take: page.limit + 1 });
    const { position } = await this.store.head();
    return pageOf(found, page, position, rowOf);
  }
}

function rowOf({ id, name, gate, kind, yard, agency, createdAt, revokedAt }: Device): DeviceRow {
  return {
    id,
    name,
    gate,
    kind,
    ...(yard !== null && { yard }),
    ...(agency !== null && { agency }),
    createdAt: createdAt.toISOString(),
    ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
  };
}
