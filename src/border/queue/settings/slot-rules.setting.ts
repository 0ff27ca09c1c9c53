import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_SLOT_RULES, type SlotRules } from '../domain/slot-rules.js';
import { Optional } from '../../../shared/http/field-rules.js';

export class SlotRulesValue implements SlotRules {
  @ApiProperty({ example: 7, description: 'Days ahead that can be booked; hours are known 14 days ahead.' })
  @IsInt()
  @Min(1)
  @Max(14)
  horizonDays: number;

  @ApiProperty({ example: 2, description: 'Booking ends so many hours before the hour.' })
  @IsInt()
  @Min(0)
  @Max(48)
  closesHoursBefore: number;

  @ApiProperty({ example: 10, description: 'One firm takes at most this percentage of an hour …' })
  @IsInt()
  @Min(1)
  @Max(100)
  firmSharePercent: number;

  @ApiProperty({ example: 4, description: '… but at least so many places.' })
  @IsInt()
  @Min(1)
  @Max(100)
  firmAtLeast: number;

  @ApiProperty({ example: 2 }) @IsInt() @Min(0) @Max(10) freeMoves: number;

  @ApiProperty({ example: 6, description: 'A move reaches so many hours from the hour first booked.' })
  @IsInt()
  @Min(1)
  @Max(48)
  moveWithinHours: number;

  @ApiProperty({ example: 180, description: 'A booking lapses so long after the tolerance of its hour.' })
  @IsInt()
  @Min(0)
  @Max(1440)
  lapseGraceMinutes: number;

  @ApiPropertyOptional({ example: 12, description: 'Hours before its hour at which a block without vehicles lapses.' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(168)
  blockLapsesHoursBefore: number;
}

/** How hours are booked at a gate. */
export const SLOT_RULES = defineSetting({
  name: 'slot-rules',
  scope: 'GATE',
  value: SlotRulesValue,
  published: PUBLISHED_SLOT_RULES,
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Quy tắc đặt giờ', zh: '预约规则', en: 'Rules of booking' },
  about: {
    vi: 'Đặt trước bao lâu, mỗi doanh nghiệp được bao nhiêu chỗ, đổi giờ thế nào, khi nào chỗ bị hủy. Áp dụng cho lần đặt và đổi sau thời điểm đó; chỗ đã đặt giữ hạn cũ.',
    zh: '提前多久预约、每家企业最多几个名额、如何改期、何时失效。适用于生效后的预约和改期；已预约的保持原期限。',
    en: 'How far ahead, how many places a firm has, how bookings move and when they lapse. Counts for bookings and moves made from then on; what is booked keeps its limit.',
  },
});
