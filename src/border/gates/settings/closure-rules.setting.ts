import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_CLOSURE_RULES, type ClosureRules } from '../domain/closure.js';
import { Optional } from '../../../shared/http/field-rules.js';

export class ClosureRulesValue implements ClosureRules {
  @ApiProperty({ example: 62, description: 'One announced interval, or closure with an end, covers so many days.' })
  @IsInt()
  @Min(1)
  @Max(366)
  intervalDays: number;

  @ApiProperty({ example: 62, description: 'A closure is looked at again within so many days.' })
  @IsInt()
  @Min(1)
  @Max(366)
  reviewDays: number;

  @ApiProperty({
    example: 14,
    description: 'Bookings move into hours within so many days; hours are known 14 days ahead.',
  })
  @IsInt()
  @Min(1)
  @Max(14)
  replanDays: number;

  @ApiProperty({ example: 5_000, description: 'Bookings that one re-plan moves at most; more do not fit one order.' })
  @IsInt()
  @Min(1)
  @Max(5_000)
  mostReplanned: number;

  @ApiPropertyOptional({
    example: 120,
    description: 'A route that an incident closed is looked at after so many minutes, unless told otherwise; 120.',
  })
  @Optional()
  @IsInt()
  @Min(10)
  @Max(1_440)
  incidentReviewMinutes?: number;
}

/** How far announcements, a closure's review and the re-plan of its bookings reach. */
export const CLOSURE_RULES = defineSetting({
  name: 'closure-rules',
  scope: 'GATE',
  value: ClosureRulesValue,
  published: PUBLISHED_CLOSURE_RULES,
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Quy tắc đóng tuyến', zh: '关闭规则', en: 'Rules of closures' },
  about: {
    vi: 'Một thông báo dài nhất bao nhiêu ngày; lần xem xét lại cách tối đa bao nhiêu ngày; tuyến bị sự cố đóng được xem xét lại sau bao nhiêu phút; chỗ đã đặt được dời trong bao nhiêu ngày và tối đa bao nhiêu chỗ một lần. Áp dụng cho thông báo, lần xem xét và lệnh dời đặt sau thời điểm đó; giờ dời đến được tính khi từng chỗ được dời.',
    zh: '一次公告最长多少天；复审最迟在多少天内；事故关闭的线路多少分钟后复审；预约在多少天内改期，一次最多多少个。适用于生效后的公告、确定的复审和下达的改期；改到的时段在逐个改期时计算。',
    en: 'How many days one announcement covers; within how many days a closure is looked at again, and after how many minutes a route that an incident closed; within how many days bookings are moved, and how many at once. Counts for announcements made, reviews set and moves ordered from then on; the days for each booking that is moved from then on.',
  },
});
