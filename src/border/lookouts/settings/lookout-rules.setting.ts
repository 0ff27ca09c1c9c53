import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { AGENCY_HEADS, OF_THE_AGENCY } from '../../../shared/settings/agency-people.js';
import { LOOKOUT_RULES, type LookoutRules } from '../domain/lookouts.js';

export class LookoutRulesValue implements LookoutRules {
  @ApiProperty({ example: 180, description: 'Nobody is looked out for without end: at most so many days.' })
  @IsInt()
  @Min(1)
  @Max(730)
  mostDays: number;
}

/** How long an agency may look out for something at a gate. */
export const LOOKOUT_RULES_SETTING = defineSetting({
  name: 'lookout-rules',
  scope: 'AGENCY',
  value: LookoutRulesValue,
  published: LOOKOUT_RULES,
  proposedBy: AGENCY_HEADS,
  confirmedBy: OF_THE_AGENCY,
  title: { vi: 'Thời hạn theo dõi', zh: '布控期限', en: 'Terms of lookouts' },
  about: {
    vi: 'Một mục theo dõi kéo dài tối đa bao nhiêu ngày. Áp dụng cho mục lập sau thời điểm đó.',
    zh: '布控最长多少天。适用于生效后设立的布控。',
    en: 'How many days a lookout lasts at most. Counts for those that are listed from then on.',
  },
});
