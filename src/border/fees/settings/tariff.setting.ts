import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { CARGO_KINDS, DIRECTIONS, type CargoKind, type Direction } from '../../../shared/domain/place.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import { Optional, Part, Parts } from '../../../shared/http/field-rules.js';
import { WordsBody } from '../../../shared/http/words.body.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import {
  CONTAINER_FEET,
  FEE_REGIMES,
  MOVEMENTS,
  PUBLISHED_TARIFF,
  type ContainerFeet,
  type FeeFactor,
  type FeeFilter,
  type FeeRegime,
  type FeeRule,
  type Movement,
  type Tariff,
} from '../domain/tariff.js';
import { ACCOUNTANTS, APPROVERS } from './money-people.js';

const ID = /^[a-z0-9]+(-[a-z0-9]+){0,9}$/;
const FEET = [0, ...CONTAINER_FEET] as const;

export class TariffGroupValue {
  @ApiProperty({ example: 'fresh-vegetables' }) @Matches(ID) id: string;
  @ApiProperty({ example: ['0704'], isArray: true, type: String, description: 'Goods whose HS code begins so.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(/^\d{2,8}$/, { each: true })
  hs: readonly string[];
}

export class FeeFilterValue implements FeeFilter {
  @ApiProperty({ example: 'nq09-fresh-vegetables-under-2t', description: 'Stands on every receipt.' })
  @Matches(ID)
  id: string;

  @ApiPropertyOptional({ type: WordsBody, description: 'What people read instead of the id.' })
  @Optional()
  @Part(() => WordsBody)
  name?: WordsBody;

  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;

  @ApiPropertyOptional({ enum: FEE_REGIMES, isArray: true })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsIn(FEE_REGIMES, { each: true })
  regimes?: readonly FeeRegime[];

  @ApiPropertyOptional({
    enum: MOVEMENTS,
    description: 'Over the border, an import that goes inland, or goods handed over in the yard.',
  })
  @Optional()
  @IsIn(MOVEMENTS)
  movement?: Movement;

  @ApiPropertyOptional({ enum: CARGO_KINDS, isArray: true })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @IsIn(CARGO_KINDS, { each: true })
  cargo?: readonly CargoKind[];

  @ApiPropertyOptional({ example: 'fresh-vegetables', description: 'Id of a group of goods of this tariff.' })
  @Optional()
  @Matches(ID)
  group?: string;

  @ApiPropertyOptional({ example: 0, description: 'The vehicle may carry at least so many kilograms …' })
  @Optional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  payloadFromKg?: number;

  @ApiPropertyOptional({ example: 2000, description: '… and less than so many.' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  payloadBelowKg?: number;

  @ApiPropertyOptional({ enum: FEET, isArray: true, description: 'Its longest container in feet; 0: none.' })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @IsIn(FEET, { each: true })
  containerFeet?: readonly (ContainerFeet | 0)[];
}

export class FeeRuleValue extends FeeFilterValue implements FeeRule {
  @ApiProperty({ example: 100_000, description: 'Whole đồng a trip.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  dong: number;
}

export class FeeFactorValue extends FeeFilterValue implements FeeFactor {
  @ApiProperty({ example: 130 }) @IsInt() @Min(0) @Max(10_000) percent: number;
}

export class TariffValue implements Tariff {
  @ApiProperty({ type: TariffGroupValue, isArray: true })
  @Parts(() => TariffGroupValue, 100)
  groups: readonly TariffGroupValue[];

  @ApiProperty({ type: FeeRuleValue, isArray: true, description: 'The first that fits goods and vehicle counts.' })
  @Parts(() => FeeRuleValue, 300)
  rules: readonly FeeRule[];

  @ApiProperty({ type: FeeFactorValue, isArray: true, description: 'All that fit are multiplied.' })
  @Parts(() => FeeFactorValue, 50)
  factors: readonly FeeFactor[];

  @ApiProperty({ example: 5_000_000, description: 'No vehicle pays more.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  mostDong: number;
}

/** Ids are told apart on receipts, so none stands twice; a group that is named exists. */
export function tariffFaults({ groups, rules, factors }: Tariff): readonly FieldProblem[] {
  const known = new Set(groups.map(({ id }) => id));
  const filters: readonly (readonly [string, FeeFilter])[] = [
    ...rules.map((rule, n) => [`rules.${n}`, rule] as const),
    ...factors.map((factor, n) => [`factors.${n}`, factor] as const),
  ];
  const ids = new Set<string>();
  const faults: FieldProblem[] = [];
  const fault = (path: string, code: string) => faults.push({ path, code, severity: 'error' });
  groups.forEach(({ id }, n) => {
    if (groups.findIndex((each) => each.id === id) < n) fault(`groups.${n}.id`, 'tariff-id-twice');
  });
  for (const [path, { id, group }] of filters) {
    if (ids.has(id)) fault(`${path}.id`, 'tariff-id-twice');
    ids.add(id);
    if (group !== undefined && !known.has(group)) fault(`${path}.group`, 'tariff-group-unknown');
  }
  return faults;
}

/** The fee for border-gate infrastructure; one tariff of the province for all its gates. */
export const TARIFF = defineSetting({
  name: 'tariff',
  scope: 'PROVINCE',
  value: TariffValue,
  published: PUBLISHED_TARIFF,
  proposedBy: ACCOUNTANTS,
  confirmedBy: APPROVERS,
  faults: tariffFaults,
  title: { vi: 'Biểu phí hạ tầng cửa khẩu', zh: '口岸基础设施收费标准', en: 'The tariff of the gate fee' },
  about: {
    vi: 'Mức phí theo chiều, loại hình, hàng hóa, tải trọng và container, các hệ số và mức trần. Áp dụng cho thông báo phí lập sau thời điểm đó; thông báo đã lập giữ nguyên giá cho đến khi tờ khai được sửa.',
    zh: '按方向、监管方式、货物、载重和集装箱的收费、系数及上限。适用于生效后开具的缴费通知；已开具的保持原价，直至申报更正。',
    en: 'Fees by direction, regime, goods, payload and container, the factors on them and the cap. Counts for invoices written from then on; those that are written keep their price until the declaration is corrected.',
  },
});
