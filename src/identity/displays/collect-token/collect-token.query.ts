import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { DeviceTokens } from '../../device-tokens.js';
import { Device } from '../../device.entity.js';
import { DISPLAY_LAYOUTS, type DisplayLayout } from '../../domain/display.js';
import { DisplayPairing } from '../display-rows.entity.js';
import { Pairings } from '../pairings.js';

/** Without a token as long as nobody has claimed the code. */
export class CollectedToken {
  @ApiPropertyOptional({ example: '0198….kq3…' }) readonly token?: string;
  @ApiPropertyOptional({ enum: GATES }) readonly gate?: Gate;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) readonly yard?: string;
  @ApiPropertyOptional({ enum: DISPLAY_LAYOUTS }) readonly layout?: DisplayLayout;
  @ApiProperty({ description: 'Whether somebody has claimed the display.' }) readonly claimed: boolean;
}

export class CollectToken extends Query<CollectedToken> {
  constructor(
    readonly pairing: string,
    readonly secret: string,
  ) {
    super();
  }
}

@QueryHandler(CollectToken)
export class CollectTokenHandler implements IQueryHandler<CollectToken> {
  constructor(
    @InjectRepository(DisplayPairing) private readonly table: Repository<DisplayPairing>,
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    private readonly pairings: Pairings,
    private readonly tokens: DeviceTokens,
  ) {}

  /** Throws `not-found` for a pairing that is over, one that was never begun, and a wrong secret alike. */
  async execute({ pairing: id, secret }: CollectToken): Promise<CollectedToken> {
    const right = this.pairings.isSecret(secret, id);
    const pairing = right && (await this.table.findOneBy({ id, expiresAt: MoreThan(new Date(Date.now())) }));
    if (!pairing) throw refuse('not-found');
    if (pairing.device === null) return { claimed: false };
    const device = await this.devices.findOneBy({ id: pairing.device, revokedAt: IsNull() });
    if (!device) throw refuse('not-found');
    return {
      claimed: true,
      token: this.tokens.tokenOf(device.id),
      gate: device.gate,
      layout: device.layout ?? 'GATE',
      ...(device.yard !== null && { yard: device.yard }),
    };
  }
}
