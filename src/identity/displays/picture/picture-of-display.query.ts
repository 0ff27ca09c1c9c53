import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { Device } from '../../device.entity.js';
import { mayOrder } from '../../domain/display.js';
import { DisplayPicture } from '../display-rows.entity.js';

export class PictureOfDisplay extends Query<Buffer> {
  constructor(
    readonly device: string,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(PictureOfDisplay)
export class PictureOfDisplayHandler implements IQueryHandler<PictureOfDisplay> {
  constructor(
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    @InjectRepository(DisplayPicture) private readonly pictures: Repository<DisplayPicture>,
  ) {}

  /** Throws `not-found`, also when the display has handed none over lately, and `wrong-gate`. */
  async execute({ device: id, by }: PictureOfDisplay): Promise<Buffer> {
    const device = await this.devices.findOneBy({ id });
    if (!device) throw refuse('not-found');
    if (!mayOrder(by, device.gate)) throw refuse('wrong-gate');
    const picture = await this.pictures.findOneBy({ device: id, expiresAt: MoreThan(new Date(Date.now())) });
    if (!picture) throw refuse('not-found');
    return picture.jpeg;
  }
}
