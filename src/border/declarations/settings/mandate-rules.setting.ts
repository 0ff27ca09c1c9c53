import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_MANDATE_RULES, type MandateRules } from '../domain/mandate.js';

export class MandateRulesValue implements MandateRules {
  @ApiProperty({ example: 366, description: 'A mandate is given for at most so many days.' })
  @IsInt()
  @Min(1)
  @Max(1_830)
  mostDays: number;
}

/** For how long a firm may empower another. */
export const MANDATE_RULES = defineSetting({
  name: 'mandate-rules',
  scope: 'PROVINCE',
  value: MandateRulesValue,
  published: PUBLISHED_MANDATE_RULES,
  proposedBy: ['PROVINCE', 'ADMIN'],
  title: { vi: 'Thời hạn ủy quyền', zh: '委托期限', en: 'Terms of mandates' },
  about: {
    vi: 'Doanh nghiệp được ủy quyền tối đa bao nhiêu ngày. Áp dụng cho ủy quyền lập sau thời điểm đó.',
    zh: '企业委托最长多少天。适用于生效后给予的委托。',
    en: 'For how many days a firm may empower another. Counts for mandates given from then on.',
  },
});
