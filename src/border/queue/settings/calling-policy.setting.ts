import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { Day, Part, Parts } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { datedInForce, type DatedValue, type SettingState } from '../../../shared/settings/domain/setting.js';
import {
  FIRST_POLICY,
  type ClassWeights,
  type PolicyFigures,
  type PolicyRules,
  type SeasonRule,
  type Tolerance,
} from '../domain/policy-rules.js';
import { seasonFaults } from './value-faults.js';

export class ToleranceValue implements Tolerance {
  @ApiProperty({ example: 30, description: 'Minutes before the start of the booked hour.' })
  @IsInt()
  @Min(0)
  @Max(240)
  earlyMinutes: number;

  @ApiProperty({ example: 60, description: 'Minutes after the start of the booked hour.' })
  @IsInt()
  @Min(0)
  @Max(240)
  lateMinutes: number;
}

const Weight = () => (target: object, name: string) => {
  for (const rule of [IsInt(), Min(1), Max(100)]) rule(target, name);
};

export class WeightsValue implements ClassWeights {
  @ApiProperty({ example: 4 }) @Weight() PERISHABLE: number;
  @ApiProperty({ example: 3 }) @Weight() LIVE_ANIMALS: number;
  @ApiProperty({ example: 2 }) @Weight() AEO: number;
  @ApiProperty({ example: 1 }) @Weight() DANGEROUS: number;
  @ApiProperty({ example: 5 }) @Weight() ORDINARY: number;
  @ApiProperty({ example: 1 }) @Weight() EMPTY: number;
}

export class SeasonWeightsValue extends PartialType(WeightsValue) {}

export class SeasonValue implements SeasonRule {
  @ApiProperty({ example: 'lychee' }) @Matches(/^[a-z0-9]+(-[a-z0-9]+){0,5}$/) id: string;
  @ApiProperty({ format: 'date', example: '2026-05-20' }) @Day() from: string;
  @ApiProperty({ format: 'date', example: '2026-07-10', description: 'Included.' }) @Day() to: string;
  @ApiProperty({ type: SeasonWeightsValue, description: 'The classes whose weights are others then.' })
  @Part(() => SeasonWeightsValue)
  weights: Partial<ClassWeights>;
}

export class CallingPolicyValue implements PolicyFigures {
  @ApiProperty({ type: ToleranceValue }) @Part(() => ToleranceValue) tolerance: Tolerance;
  @ApiProperty({ type: WeightsValue }) @Part(() => WeightsValue) weights: ClassWeights;

  @ApiProperty({ type: SeasonValue, isArray: true, description: 'Where two overlap the later in the list counts.' })
  @Parts(() => SeasonValue, 20)
  seasons: readonly SeasonRule[];

  @ApiProperty({ example: 12, description: 'Whom so many with a later reference time went before goes next.' })
  @IsInt()
  @Min(1)
  @Max(500)
  overtakingLimit: number;
}

const { version: _, ...published } = FIRST_POLICY;

/** What decides who is called next at a gate, beside the inputs of the tickets. */
export const CALLING_POLICY = defineSetting({
  name: 'calling-policy',
  scope: 'GATE',
  value: CallingPolicyValue,
  published,
  proposedBy: ['SUPERVISOR'],
  confirmedBy: ['PROVINCE'],
  faults: seasonFaults,
  title: { vi: 'Chính sách gọi xe', zh: '叫号规则', en: 'The calling policy' },
  about: {
    vi: 'Trọng số của từng nhóm, mùa vụ, dung sai giờ đặt, số lượt vượt tối đa. Áp dụng cho lượt gọi sau thời điểm đó; xe đã vào bãi giữ mốc thời gian của mình.',
    zh: '各类权重、季节、预约容差、最多被超越次数。适用于生效后的叫号；已入场车辆保持其基准时间。',
    en: 'Weights of the classes, seasons, tolerance of booked hours, how often one may be overtaken. Counts for calls from then on; who has checked in keeps his reference time.',
  },
});

const versions = new WeakMap<DatedValue<PolicyFigures>, PolicyRules>();

/**
 * The version of the policy in force at an instant: for a call the instant of its choice, for a reference time that of
 * the check-in. A version is named after the instant from which it holds, which no other of its gate shares.
 */
export function policyAt(state: SettingState<PolicyFigures>, at: Date): PolicyRules {
  const dated = datedInForce(state, at);
  if (!dated) return FIRST_POLICY;
  const known = versions.get(dated);
  if (known) return known;
  const rules = { ...dated.value, version: `from-${dated.from}` };
  versions.set(dated, rules);
  return rules;
}
