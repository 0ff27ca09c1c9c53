import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_BUFFER_RULES, type BufferRules } from '../domain/forward-buffer.js';

export class BufferRulesValue implements BufferRules {
  @ApiProperty({ example: 100, description: 'Percent of travel time × service rate of the open lanes.' })
  @IsInt()
  @Min(10)
  @Max(500)
  percent: number;

  @ApiProperty({ example: 1, description: 'At least so many vehicles for each open lane.' })
  @IsInt()
  @Min(1)
  @Max(20)
  leastPerLane: number;
}

/** How many called vehicles are on their way to the lanes of a gate. */
export const FORWARD_BUFFER = defineSetting({
  name: 'forward-buffer',
  scope: 'GATE',
  value: BufferRulesValue,
  published: PUBLISHED_BUFFER_RULES,
  proposedBy: ['LANE_CONTROLLER', 'SUPERVISOR'],
  title: { vi: 'Số xe gọi trước', zh: '预叫车辆数', en: 'Vehicles called ahead' },
  about: {
    vi: 'Bao nhiêu xe được gọi đang trên đường tới làn để làn không bị trống. Áp dụng cho gợi ý gọi sau thời điểm đó; không đổi thứ tự.',
    zh: '为避免车道空闲，途中保持多少被叫车辆。适用于生效后的叫号建议；不改变顺序。',
    en: 'How many called vehicles are on the way so that no lane starves. Counts for suggestions from then on; the order stays as it is.',
  },
});
