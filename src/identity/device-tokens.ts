import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import type { Principal } from '../shared/domain/roles.js';
import { Device } from './device.entity.js';
import { IdentityKeys } from './keys.js';

const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** Long tokens by which devices sign in. The table keeps a hash; asked again for the same device, the token is the same. */
@Injectable()
export class DeviceTokens {
  constructor(
    private readonly keys: IdentityKeys,
    @InjectRepository(Device) private readonly devices: Repository<Device>,
  ) {}

  tokenOf(device: string): string {
    return `${device}.${this.keys.tag('device', device)}`;
  }

  hashOf(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }

  /** Undefined when there is no such device or it was revoked; asked of the table each time, so revoking works at once. */
  async verify(token: string): Promise<Principal | undefined> {
    const [, id] = FORM.exec(token) ?? [];
    if (id === undefined) return undefined;
    const device = await this.devices.findOneBy({ id, revokedAt: IsNull() });
    if (!device || !timingSafeEqual(Buffer.from(this.hashOf(token)), Buffer.from(device.tokenHash))) return undefined;
    return {
      id: device.id,
      roles: [device.kind],
      gate: device.gate,
      ...(device.yard !== null && { yard: device.yard }),
      ...(device.agency !== null && { agency: device.agency }),
    };
  }
}
