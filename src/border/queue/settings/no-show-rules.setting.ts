import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_NO_SHOW_RULES, type NoShowRules } from '../domain/no-show-rules.js';

export class NoShowRulesValue implements NoShowRules {
  @ApiProperty({ example: 30, description: 'No-shows of so many days count together.' })
  @IsInt()
  @Min(1)
  @Max(365)
  windowDays: number;

  @ApiProperty({ example: 2, description: 'A vehicle with so many of them …' })
  @IsInt()
  @Min(1)
  @Max(50)
  vehicleNoShows: number;

  @ApiProperty({ example: 7, description: '… goes last within its class for so many days.' })
  @IsInt()
  @Min(1)
  @Max(60)
  penaltyDays: number;

  @ApiProperty({ example: 5, description: 'A carrier only above this percentage of its tickets of those days …' })
  @IsInt()
  @Min(0)
  @Max(100)
  carrierPercent: number;

  @ApiProperty({ example: 5, description: '… and with at least so many no-shows.' })
  @IsInt()
  @Min(1)
  @Max(500)
  carrierAtLeast: number;

  @ApiProperty({ example: 60, description: 'Minutes; called so much later than promised, nobody is blamed.' })
  @IsInt()
  @Min(0)
  @Max(1440)
  lateMinutes: number;

  @ApiProperty({ example: 2, description: 'An appeal is decided by the end of so many working days after its day.' })
  @IsInt()
  @Min(1)
  @Max(30)
  appealWorkingDays: number;
}

/** When who does not come to his call goes last. */
export const NO_SHOW_RULES = defineSetting({
  name: 'no-show-rules',
  scope: 'GATE',
  value: NoShowRulesValue,
  published: PUBLISHED_NO_SHOW_RULES,
  proposedBy: ['SUPERVISOR'],
  confirmedBy: ['PROVINCE'],
  title: { vi: 'Xử lý xe không đến khi được gọi', zh: '叫号未到的处理', en: 'Penalties for no-shows' },
  about: {
    vi: 'Bao nhiêu lần không đến thì xe hoặc đơn vị vận tải xếp cuối nhóm, trong bao lâu. Áp dụng cho lần không đến sau thời điểm đó.',
    zh: '多少次未到则车辆或承运人排在同类最后，为期多久。适用于生效后的未到。',
    en: 'How many no-shows set a vehicle or a carrier last within its class, and for how long. Counts for no-shows from then on.',
  },
});
