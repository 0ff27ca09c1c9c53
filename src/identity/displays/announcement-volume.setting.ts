import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../shared/settings/define-setting.js';
import { PUBLISHED_ANNOUNCEMENT_VOLUME, type AnnouncementVolume } from '../domain/announcement-volume.js';

export class AnnouncementVolumeValue implements AnnouncementVolume {
  @ApiProperty({ example: 80, description: 'Of 100, by day.' })
  @IsInt()
  @Min(0)
  @Max(100)
  day: number;

  @ApiProperty({ example: 30, description: 'Of 100, at night; 0 is silence.' })
  @IsInt()
  @Min(0)
  @Max(100)
  night: number;

  @ApiProperty({ example: 22, description: 'Hour in Hanoi at which the night begins.' })
  @IsInt()
  @Min(0)
  @Max(23)
  nightFrom: number;

  @ApiProperty({ example: 6, description: 'Hour at which it ends; the same hour: there is no night.' })
  @IsInt()
  @Min(0)
  @Max(23)
  nightTo: number;
}

/** How loud the displays of a gate announce. */
export const ANNOUNCEMENT_VOLUME = defineSetting({
  name: 'announcement-volume',
  scope: 'GATE',
  value: AnnouncementVolumeValue,
  published: PUBLISHED_ANNOUNCEMENT_VOLUME,
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Âm lượng phát thanh', zh: '播报音量', en: 'Volume of announcements' },
  about: {
    vi: 'Màn hình gọi xe to bao nhiêu ban ngày và ban đêm (giờ Hà Nội). Có hiệu lực trong vài giây.',
    zh: '屏幕在白天和夜间（河内时间）的播报音量，生效后几秒内适用。',
    en: 'How loud displays announce by day and at night (Hanoi time). Counts within seconds.',
  },
});
