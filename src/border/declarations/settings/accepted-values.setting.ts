import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';

export class AcceptedValuesValue {
  @ApiProperty({ example: 30, description: 'Days for which declarations may use a value that an officer accepted.' })
  @IsInt()
  @Min(1)
  @Max(3660)
  days: number;
}

/** How long a refused value that an officer of an agency has seen to be so may be declared. */
export const ACCEPTED_VALUES = defineSetting({
  name: 'accepted-values',
  scope: 'AGENCY',
  value: AcceptedValuesValue,
  published: { days: 30 },
  proposedBy: ['AGENCY_HEAD'],
  title: { vi: 'Giá trị được cán bộ chấp nhận', zh: '官员认可的数值', en: 'Values that officers accepted' },
  about: {
    vi: 'Biển số, số container, số khung sai dạng mà cán bộ đã thấy tận mắt được khai trong bao nhiêu ngày. Áp dụng cho lần chấp nhận sau thời điểm đó.',
    zh: '官员亲眼核实的不合规则的车牌、箱号、车架号可申报多少天。适用于生效后的认可。',
    en: 'For how many days a plate, container or chassis number of a wrong form that an officer saw may be declared. Counts for what is accepted from then on.',
  },
});
