import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_LOOK_UP_RULES, type LookUpRules } from '../domain/look-up-rules.js';

function Figure(description: string, example: number, most: number, least = 1): PropertyDecorator {
  return (target, name) => {
    ApiProperty({ example, minimum: least, maximum: most, description })(target, name);
    for (const rule of [IsInt(), Min(least), Max(most)]) rule(target, name);
  };
}

export class LookUpRulesValue implements LookUpRules {
  @Figure('Look-ups of tickets from one address within their minutes.', 30, 300) lookUpsFrom: number;
  @Figure('Look-ups of one code within their minutes.', 10, 20) lookUpsOf: number;
  @Figure('Minutes in which look-ups are counted.', 10, 60, 10) lookUpMinutes: number;
  @Figure('Wrong tries to open tickets and walk-ins from one address within their minutes.', 60, 600)
  accessFrom: number;
  @Figure('Minutes in which tries from one address are counted.', 10, 60, 10) accessFromMinutes: number;
  @Figure('Wrong tries of one pass or slip within their minutes.', 5, 20) accessOf: number;
  @Figure('Minutes in which tries of one pass or slip are counted.', 15, 60, 10) accessOfMinutes: number;
  @Figure('Wrong tries of one pass or slip within a day; a plate has a thousand endings.', 20, 50) accessOfDay: number;
}

/** How often strangers look tickets up, and drivers try to open theirs. Read outside decisions. */
export const LOOK_UP_RULES = defineSetting({
  name: 'look-up-rules',
  scope: 'PROVINCE',
  value: LookUpRulesValue,
  published: PUBLISHED_LOOK_UP_RULES,
  proposedBy: ['PROVINCE', 'ADMIN'],
  title: { vi: 'Giới hạn tra cứu', zh: '查询限制', en: 'Limits of look-ups' },
  about: {
    vi: 'Số lần tra cứu phiếu khi chưa đăng nhập, và số lần lái xe thử mở phiếu hoặc tờ khai tại quầy của mình. Áp dụng cho lần thử sau thời điểm đó; khoảng thời gian đang đếm kết thúc như đã bắt đầu.',
    zh: '未登录者查询号票的次数，以及司机尝试打开本人号票或现场登记的次数。适用于生效后的尝试；正在计数的时段按原定结束。',
    en: 'How often tickets are looked up without a sign-in, and drivers try to open theirs or their walk-in. Counts for tries from then on; a count that runs ends when it would have ended.',
  },
});
