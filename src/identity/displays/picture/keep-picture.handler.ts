import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { PICTURE_MINUTES } from '../../domain/display.js';
import { refuse } from '../../identity-problems.js';
import { DisplayOrder, DisplayPicture } from '../display-rows.entity.js';

/** Of a display that was asked for a picture of itself. */
export class KeepPicture extends Command<{ readonly order: string }> {
  constructor(
    readonly device: string,
    readonly order: string,
    readonly jpeg: Buffer,
  ) {
    super();
  }
}

@CommandHandler(KeepPicture)
export class KeepPictureHandler implements ICommandHandler<KeepPicture> {
  constructor(
    @InjectRepository(DisplayOrder) private readonly orders: Repository<DisplayOrder>,
    @InjectRepository(DisplayPicture) private readonly pictures: Repository<DisplayPicture>,
  ) {}

  /** Sent again it is the same picture. Throws `not-found` when this display was not asked, `picture-unreadable`. */
  async execute({ device, order, jpeg }: KeepPicture) {
    const now = Date.now();
    const asked = { id: order, device, kind: 'PICTURE', expiresAt: MoreThan(new Date(now)) } as const;
    if (!(await this.orders.existsBy(asked))) throw refuseAtDoor('not-found');
    if (!isJpeg(jpeg)) throw refuse('picture-unreadable');
    const expiresAt = new Date(now + PICTURE_MINUTES * 60_000);
    await this.pictures.upsert({ device, jpeg, takenAt: new Date(now), expiresAt }, ['device']);
    return { order };
  }
}

/** By the signs that such a file begins and ends with; the browser of who looks at it is told not to guess. */
function isJpeg(bytes: Buffer): boolean {
  return (
    bytes.length > 4 && bytes.readUInt32BE(0) >>> 8 === 0xffd8ff && bytes.readUInt16BE(bytes.length - 2) === 0xffd9
  );
}
