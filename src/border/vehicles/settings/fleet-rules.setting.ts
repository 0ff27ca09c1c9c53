import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_FLEET_RULES, type FleetRules } from '../domain/consent.js';

export class FleetRulesValue implements FleetRules {
  @ApiProperty({ example: 24, description: 'So long after a refusal a firm does not ask the same holder again.' })
  @IsInt()
  @Min(0)
  @Max(720)
  peaceHours: number;
}

/** How firms ask each other for vehicles of their fleets. */
export const FLEET_RULES = defineSetting({
  name: 'fleet-rules',
  scope: 'PROVINCE',
  value: FleetRulesValue,
  published: PUBLISHED_FLEET_RULES,
  proposedBy: ['PROVINCE', 'ADMIN'],
  title: { vi: 'Quy tắc đội xe', zh: '车队规则', en: 'Rules of fleets' },
  about: {
    vi: 'Sau khi bị từ chối, bao lâu mới được xin lại xe của doanh nghiệp khác. Áp dụng cho lần xin sau thời điểm đó.',
    zh: '被拒绝后多久可再次申请他人车队的车辆。适用于生效后的申请。',
    en: 'How long after a refusal a firm may ask for a vehicle again. Counts for what is asked from then on.',
  },
});
