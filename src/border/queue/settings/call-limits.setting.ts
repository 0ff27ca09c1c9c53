import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_CALL_LIMITS, type CallLimits } from '../domain/ticket-call.js';
import { callLimitFaults } from './value-faults.js';

export class CallLimitsValue implements CallLimits {
  @ApiProperty({ example: 10, description: 'Minutes; not at the lane by then, others go before.' })
  @IsInt()
  @Min(1)
  @Max(240)
  arrive: number;

  @ApiProperty({ example: 60, description: 'Minutes; not there by then, one round back, the second time a no-show.' })
  @IsInt()
  @Min(1)
  @Max(480)
  answer: number;
}

/** How long a call waits for its vehicle. */
export const CALL_LIMITS = defineSetting({
  name: 'call-limits',
  scope: 'GATE',
  value: CallLimitsValue,
  published: PUBLISHED_CALL_LIMITS,
  proposedBy: ['SUPERVISOR'],
  faults: callLimitFaults,
  title: { vi: 'Thời hạn của lượt gọi', zh: '叫号时限', en: 'Limits of a call' },
  about: {
    vi: 'Xe được gọi phải đến làn trong bao lâu, và sau bao lâu bị lùi một lượt. Áp dụng cho lượt gọi sau thời điểm đó.',
    zh: '被叫车辆多久内须到车道，多久后退后一轮。适用于生效后的叫号。',
    en: 'How soon a called vehicle must be at its lane, and when it goes back one round. Counts for calls made from then on.',
  },
});
