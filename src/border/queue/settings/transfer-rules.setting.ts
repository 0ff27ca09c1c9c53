import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import {
  PUBLISHED_TRANSFER_RULES,
  TRANSFER_AGREEMENTS,
  TRANSFER_ASKERS,
  type TransferAgreement,
  type TransferAsker,
  type TransferRules,
} from '../domain/transfer-rules.js';

export class TransferRulesValue implements TransferRules {
  @ApiProperty({ example: 100, description: 'So much of the waiting time is kept, in per cent …' })
  @IsInt()
  @Min(0)
  @Max(100)
  keptSharePercent: number;

  @ApiProperty({ example: 12, description: '… but at most so many hours.' })
  @IsInt()
  @Min(0)
  @Max(240)
  keptAtMostHours: number;

  @ApiProperty({ example: 6, description: 'Checked in later than so many hours after the transfer, nothing is kept.' })
  @IsInt()
  @Min(1)
  @Max(48)
  arriveWithinHours: number;

  @ApiProperty({ enum: TRANSFER_ASKERS, isArray: true, example: ['FIRM', 'CLERK'] })
  @IsArray()
  @ArrayMaxSize(TRANSFER_ASKERS.length)
  @ArrayUnique()
  @IsIn(TRANSFER_ASKERS, { each: true })
  askedBy: TransferAsker[];

  @ApiProperty({
    enum: TRANSFER_AGREEMENTS,
    description: 'When the supervisor of the gate that takes the vehicle must agree.',
  })
  @IsIn(TRANSFER_AGREEMENTS)
  agreement: TransferAgreement;
}

/** By what rule a gate takes vehicles that were declared for another. */
export const TRANSFER_RULES = defineSetting({
  name: 'transfer-rules',
  scope: 'GATE',
  value: TransferRulesValue,
  published: { ...PUBLISHED_TRANSFER_RULES, askedBy: [...PUBLISHED_TRANSFER_RULES.askedBy] },
  proposedBy: ['SUPERVISOR'],
  confirmedBy: ['PROVINCE'],
  title: {
    vi: 'Quy tắc nhận xe từ cửa khẩu khác',
    zh: '接收其他口岸车辆的规则',
    en: 'Rules of transfers from other gates',
  },
  about: {
    vi: 'Xe chuyển đến được giữ bao nhiêu thời gian chờ, phải đến trong bao lâu, ai được đề nghị, khi nào giám sát phải đồng ý. Áp dụng cho lần chuyển sau thời điểm đó.',
    zh: '转来车辆保留多少等候时间、须多久内到达、谁可申请、何时须主管同意。适用于生效后的转移。',
    en: 'How much waiting time a vehicle brings along, how soon it must arrive, who may ask, when the supervisor must agree. Counts for transfers made from then on.',
  },
});
