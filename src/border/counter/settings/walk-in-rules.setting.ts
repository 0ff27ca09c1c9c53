import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_WALK_IN_RULES, type WalkInRules } from '../domain/walk-in-rules.js';

export class WalkInRulesValue implements WalkInRules {
  @ApiProperty({ example: 72, description: 'Hours in which the link of a walk-in completes it.' })
  @IsInt()
  @Min(1)
  @Max(240)
  linkHours: number;

  @ApiProperty({ example: 20, description: 'Vehicles that one kiosk registers within that time.' })
  @IsInt()
  @Min(1)
  @Max(200)
  perKiosk: number;

  @ApiProperty({ example: 10, description: 'Minutes in which vehicles of a kiosk are counted.' })
  @IsInt()
  @Min(1)
  @Max(1440)
  kioskMinutes: number;

  @ApiProperty({ example: 24, description: 'Hours that a walk-in has for its crossing before it may expire.' })
  @IsInt()
  @Min(1)
  @Max(168)
  crossingHours: number;
}

/** Vehicles that come undeclared. */
export const WALK_IN_RULES = defineSetting({
  name: 'walk-in-rules',
  scope: 'GATE',
  value: WalkInRulesValue,
  published: PUBLISHED_WALK_IN_RULES,
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Xe chưa khai báo trước', zh: '未预先申报的车辆', en: 'Walk-ins' },
  about: {
    vi: 'Liên kết khai tiếp dùng được bao lâu, mỗi ki-ốt nhận bao nhiêu xe trong bao nhiêu phút, và xe có bao lâu để qua biên giới. Áp dụng cho xe đăng ký sau thời điểm đó.',
    zh: '补充申报链接的有效时间、每台自助机在多少分钟内的登记数量，以及车辆须在多久内过境。适用于生效后登记的车辆。',
    en: 'How long a link completes a walk-in, how many a kiosk takes within how many minutes, and how long a walk-in has for its crossing. Counts for those registered from then on.',
  },
});
