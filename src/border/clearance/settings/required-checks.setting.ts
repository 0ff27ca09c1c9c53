import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, Matches } from 'class-validator';
import { AGENCIES, DIRECTIONS, type Agency, type Direction, type Gate } from '../../../shared/domain/place.js';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import type { Season } from '../../../shared/domain/season.js';
import { SeasonOfYearValue } from '../../../shared/settings/season-of-year.value.js';
import { Optional, Part, Parts } from '../../../shared/http/field-rules.js';
import type { StreamOf } from '../../../shared/event-store/types.js';
import { defineSetting, settingStream } from '../../../shared/settings/define-setting.js';
import { inForce, type SettingState } from '../../../shared/settings/domain/setting.js';
import { CHECK_RULES, type AskedBy, type RulesAt } from '../domain/check-rules.js';
import { AGENCY_HEADS, OF_THE_AGENCY } from '../../../shared/settings/agency-people.js';

const CHANNELS = ['GREEN', 'YELLOW', 'RED'] as const;

export class CheckRuleValue implements AskedBy {
  @ApiProperty({ example: 'quarantine-wood-import', description: 'What a check names as its rule; no free text.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+){0,7}$/)
  id: string;

  @ApiPropertyOptional({ type: SeasonOfYearValue, description: 'Only in this part of each year.' })
  @Optional()
  @Part(() => SeasonOfYearValue)
  season?: Season;

  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;

  @ApiPropertyOptional({ example: ['4403'], isArray: true, type: String, description: 'Any goods line beginning so.' })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(/^\d{2,8}$/, { each: true })
  hs?: readonly string[];

  @ApiPropertyOptional({ enum: CHANNELS, isArray: true })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsIn(CHANNELS, { each: true })
  channels?: readonly (typeof CHANNELS)[number][];

  @ApiPropertyOptional({ enum: ['LADEN'], description: 'Not asked of empty vehicles.' })
  @Optional()
  @IsIn(['LADEN'])
  load?: 'LADEN';

  @ApiPropertyOptional({ description: 'Passed only while the vehicle is at the gate; left out: papers suffice.' })
  @Optional()
  @IsBoolean()
  atGate?: boolean;
}

export class RequiredChecksValue {
  @ApiProperty({
    type: CheckRuleValue,
    isArray: true,
    description: 'The first that fits asks for the check; none: never.',
  })
  @Parts(() => CheckRuleValue, 200)
  rules: readonly AskedBy[];
}

problems({
  'check-rule-named-twice': {
    status: 422,
    title: { vi: 'Hai quy tắc cùng một mã', zh: '两条规则使用同一代码', en: 'Two rules have this id' },
  },
});

function faults({ rules }: RequiredChecksValue): readonly FieldProblem[] {
  return rules.flatMap(({ id }, n) =>
    rules.findIndex((each) => each.id === id) < n
      ? [{ path: `rules.${n}.id`, code: 'check-rule-named-twice', severity: 'error' } as const]
      : [],
  );
}

/** Of which vehicles an agency's check is required at a gate. */
export const REQUIRED_CHECKS = defineSetting({
  name: 'required-checks',
  scope: 'AGENCY',
  value: RequiredChecksValue,
  published: { rules: [] },
  publishedFor: (agency) => ({ rules: publishedRules(agency) }),
  proposedBy: AGENCY_HEADS,
  confirmedBy: OF_THE_AGENCY,
  faults,
  title: { vi: 'Xe nào phải kiểm tra', zh: '哪些车辆须检查', en: 'Which vehicles must be checked' },
  about: {
    vi: 'Theo hàng hóa, mùa, chiều và luồng. Áp dụng cho hồ sơ mở sau thời điểm đó; hồ sơ đã mở giữ nguyên cho đến khi tờ khai được sửa.',
    zh: '按货物、季节、方向和通道。适用于生效后开始的查验；已开始的在申报更正前保持不变。',
    en: 'By goods, season, direction and channel. Counts for clearances opened from then on; those that are open keep their checks until the declaration is corrected.',
  },
});

function publishedRules(agency: Agency): readonly AskedBy[] {
  return CHECK_RULES.flatMap(({ agency: of, ...rule }) => (of === agency ? [rule] : []));
}

const KEY = 'required checks of ';

/** The rules of every agency at a gate, to fold beside a clearance. */
export function checkRuleStreams(gate: Gate): Readonly<Record<string, StreamOf>> {
  return Object.fromEntries(AGENCIES.map((agency) => [KEY + agency, settingStream(REQUIRED_CHECKS, gate, agency)]));
}

/** The folded rules as they were at an instant, agency by agency. */
export function rulesOf(states: Readonly<Record<string, unknown>>): RulesAt {
  return (at) =>
    AGENCIES.flatMap((agency) => {
      const state = states[KEY + agency] as SettingState<RequiredChecksValue>;
      return inForce(state, new Date(at)).rules.map((rule) => ({ ...rule, agency }));
    });
}
