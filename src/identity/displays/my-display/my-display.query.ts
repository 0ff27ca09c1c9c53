import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { Device } from '../../device.entity.js';
import { volumeAt } from '../../domain/announcement-volume.js';
import { DISPLAY_LAYOUTS, DISPLAY_ORDERS, type DisplayLayout, type DisplayOrderKind } from '../../domain/display.js';
import { ANNOUNCEMENT_VOLUME } from '../announcement-volume.setting.js';
import { DisplayOrder } from '../display-rows.entity.js';

class StandingOrder {
  @ApiProperty({ format: 'uuid' }) readonly order: string;
  @ApiProperty({ enum: DISPLAY_ORDERS }) readonly kind: DisplayOrderKind;
}

export class MyDisplay {
  @ApiProperty({ format: 'uuid' }) readonly device: string;
  @ApiProperty({ example: 'Bảng bãi 1' }) readonly name: string;
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) readonly yard?: string;
  @ApiPropertyOptional({ enum: DISPLAY_LAYOUTS, description: 'Absent: that of its address.' })
  readonly layout?: DisplayLayout;
  @ApiPropertyOptional({ example: 'Cổng vào' }) readonly zone?: string;
  @ApiProperty({ description: 'It announces calls.' }) readonly speaks: boolean;
  @ApiProperty({ example: 80, description: 'Of 100, as it is now; setting `announcement-volume` of the gate.' })
  readonly volume: number;
  @ApiProperty({ type: [StandingOrder], description: 'Oldest first. The display remembers which it has done.' })
  readonly orders: readonly StandingOrder[];
}

/** What a display tells of itself when it asks. */
export class LookAtMyDisplay extends Query<MyDisplay> {
  constructor(
    readonly device: string,
    readonly version: string,
    readonly shows: DisplayLayout,
  ) {
    super();
  }
}

@QueryHandler(LookAtMyDisplay)
export class LookAtMyDisplayHandler implements IQueryHandler<LookAtMyDisplay> {
  constructor(
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    @InjectRepository(DisplayOrder) private readonly orders: Repository<DisplayOrder>,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps when it was seen, by which version and layout; what it is to be and to do. */
  async execute({ device: id, version, shows }: LookAtMyDisplay): Promise<MyDisplay> {
    const now = new Date(Date.now());
    await this.devices.update({ id }, { seenAt: now, version, shows });
    const [device, orders] = await Promise.all([
      this.devices.findOneBy({ id }),
      this.orders.find({ where: { device: id, expiresAt: MoreThan(now) }, order: { id: 'ASC' } }),
    ]);
    if (!device) throw refuse('not-found');
    const { name, gate, yard, layout, zone, speaks } = device;
    const { state } = await this.store.load(settingStream(ANNOUNCEMENT_VOLUME, gate));
    const today = this.clock.now();
    return {
      device: id,
      name,
      gate,
      ...(yard !== null && { yard }),
      ...(layout !== null && { layout }),
      ...(zone !== null && { zone }),
      speaks,
      volume: volumeAt(inForce(state, today), today),
      orders: orders.map(({ id: order, kind }) => ({ order, kind })),
    };
  }
}
