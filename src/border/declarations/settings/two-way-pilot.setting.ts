import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { Day } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_PILOT, type TwoWayPilot } from '../domain/two-way.js';

export class TwoWayPilotValue implements TwoWayPilot {
  @ApiProperty({ format: 'date', example: '2025-12-10', description: 'Hanoi day, included.' }) @Day() from: string;
  @ApiProperty({ format: 'date', example: '2026-12-09', description: 'Included.' }) @Day() to: string;
  @ApiProperty({ description: 'One owner’s goods on a vehicle.' }) @IsBoolean() oneOwner: boolean;
  @ApiProperty({ description: 'One farm product on a vehicle, no mixed loads.' }) @IsBoolean() oneFarmProduct: boolean;
}

problems({
  'pilot-out-of-order': {
    status: 422,
    title: { vi: 'Ngày kết thúc trước ngày bắt đầu', zh: '结束日早于开始日', en: 'It ends before it begins' },
  },
});

/** Days and rules of the pilot of vehicles that come back loaded. */
export const TWO_WAY_PILOT = defineSetting({
  name: 'two-way-pilot',
  scope: 'PROVINCE',
  value: TwoWayPilotValue,
  published: PUBLISHED_PILOT,
  proposedBy: ['PROVINCE'],
  faults: ({ from, to }): readonly FieldProblem[] =>
    to < from ? [{ path: 'to', code: 'pilot-out-of-order', severity: 'error' }] : [],
  title: { vi: 'Thí điểm xe chở hàng hai chiều', zh: '双向载货试点', en: 'The two-way pilot' },
  about: {
    vi: 'Thời gian và quy tắc thí điểm: một chủ hàng, một mặt hàng nông sản trên mỗi xe. Áp dụng cho tờ khai nộp hoặc sửa sau thời điểm đó.',
    zh: '试点期限和规则：每车一名货主、一种农产品。适用于生效后提交或更正的申报。',
    en: 'Days and rules: one owner’s goods and one farm product on a vehicle. Counts for declarations submitted or corrected from then on.',
  },
});
