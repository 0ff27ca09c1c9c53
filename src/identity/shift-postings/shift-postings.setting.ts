import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../shared/settings/define-setting.js';

export class ShiftPostingsValue {
  @ApiProperty({ example: 24, description: 'Hours for which an officer may be posted to another gate at once.' })
  @IsInt()
  @Min(1)
  @Max(168)
  mostHours: number;
}

/** How long the head of an agency posts an officer to another gate at once. */
export const SHIFT_POSTINGS = defineSetting({
  name: 'shift-postings',
  scope: 'AGENCY',
  value: ShiftPostingsValue,
  published: { mostHours: 24 },
  proposedBy: ['AGENCY_HEAD'],
  title: { vi: 'Tăng cường cán bộ theo ca', zh: '按班次支援其他口岸', en: 'Postings to another gate for a shift' },
  about: {
    vi: 'Cán bộ được cử sang cửa khẩu khác mỗi lần tối đa bao nhiêu giờ. Áp dụng cho lần cử sau thời điểm đó.',
    zh: '官员每次最多可派往其他口岸多少小时。适用于生效后的派遣。',
    en: 'For how many hours at most an officer is posted to another gate at once. Counts for postings from then on.',
  },
});
