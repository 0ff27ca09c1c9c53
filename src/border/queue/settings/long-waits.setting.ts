import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_LONG_WAITS, type LongWaitLimits } from '../domain/long-wait.js';

const Minutes = () => (target: object, name: string) => {
  IsInt()(target, name);
  Min(5)(target, name);
  Max(10_080)(target, name);
};

export class LongWaitsValue implements LongWaitLimits {
  @ApiProperty({ example: 240, description: 'Minutes in a yard or a park.' }) @Minutes() waiting: number;
  @ApiProperty({ example: 120, description: 'The same with fresh goods or live animals.' })
  @Minutes()
  perishable: number;
  @ApiProperty({ example: 45, description: 'Minutes since the call, until it is in its lane.' })
  @Minutes()
  called: number;
  @ApiProperty({ example: 120, description: 'Minutes in a lane.' }) @Minutes() inLane: number;
}

/** From when on the board lists a vehicle among those that wait too long. */
export const LONG_WAITS = defineSetting({
  name: 'long-waits',
  scope: 'GATE',
  value: LongWaitsValue,
  published: PUBLISHED_LONG_WAITS,
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Chờ quá lâu', zh: '等候过久', en: 'Waiting too long' },
  about: {
    vi: 'Sau bao nhiêu phút thì xe được nêu tên trên bảng chờ quá lâu. Áp dụng ngay cho danh sách từ thời điểm đó; không đổi thứ tự gọi.',
    zh: '等候多少分钟后列入“等候过久”清单。自生效时起用于该清单；不改变叫号顺序。',
    en: 'After how many minutes a vehicle is listed as waiting too long. Counts for the list from then on; the order of calls does not change.',
  },
});
