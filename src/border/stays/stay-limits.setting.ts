import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../shared/settings/define-setting.js';
import { PUBLISHED_STAY_LIMITS, type StayLimits } from './domain/stay.js';

/** As many alarms before a limit as there may be. */
export const MOST_ALARMS = 4;

export class StayLimitsValue implements StayLimits {
  @ApiProperty({ example: 36, description: 'Hours, of vehicles in the two-way pilot.' })
  @IsInt()
  @Min(1)
  @Max(720)
  twoWayHours: number;

  @ApiProperty({ example: 24, description: 'Hours, of other foreign vehicles.' })
  @IsInt()
  @Min(1)
  @Max(720)
  otherHours: number;

  @ApiProperty({ type: [Number], example: [6, 1], description: 'Told so many hours before, and at the limit.' })
  @IsArray()
  @ArrayMaxSize(MOST_ALARMS)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(72, { each: true })
  alarmHours: number[];
}

/** How long vehicles may stay over the line. */
export const STAY_LIMITS = defineSetting({
  name: 'stay-limits',
  scope: 'PROVINCE',
  ofAgency: 'BORDER_GUARD',
  value: StayLimitsValue,
  published: { ...PUBLISHED_STAY_LIMITS, alarmHours: [...PUBLISHED_STAY_LIMITS.alarmHours] },
  proposedBy: ['AGENCY_HEAD', 'ADMIN'],
  title: { vi: 'Thời hạn lưu lại của xe', zh: '车辆停留时限', en: 'How long vehicles may stay' },
  about: {
    vi: 'Số giờ xe thí điểm hai chiều và xe nước ngoài khác được lưu lại, và báo trước bao lâu. Áp dụng cho xe qua biên giới sau thời điểm đó.',
    zh: '双向试点车辆和其他外国车辆可停留的小时数及提前提醒时间。适用于生效后过境的车辆。',
    en: 'Hours for vehicles of the two-way pilot and for other foreign ones, and when it is told before. Counts for crossings from then on.',
  },
});
