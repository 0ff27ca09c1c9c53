import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import { Parts } from '../../../shared/http/field-rules.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { wayFaults } from './value-faults.js';

export class WayValue {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) from: Gate;
  @ApiProperty({ enum: GATES }) @IsIn(GATES) to: Gate;
  @ApiProperty({ example: 22 }) @IsInt() @Min(1) @Max(500) km: number;
  @ApiProperty({ example: 45 }) @IsInt() @Min(1) @Max(1440) minutes: number;
}

export class WaysValue {
  @ApiProperty({ type: [WayValue], description: 'Each pair of gates once; it holds both ways.' })
  @Parts(() => WayValue, 30)
  ways: WayValue[];
}

/** How far it is by road from gate to gate. */
export const WAYS_BETWEEN_GATES = defineSetting({
  name: 'ways-between-gates',
  scope: 'PROVINCE',
  value: WaysValue,
  published: {
    ways: [
      { from: 'HUU_NGHI', to: 'TAN_THANH', km: 22, minutes: 45 },
      { from: 'HUU_NGHI', to: 'COC_NAM', km: 12, minutes: 25 },
      { from: 'TAN_THANH', to: 'COC_NAM', km: 14, minutes: 30 },
      { from: 'HUU_NGHI', to: 'CHI_MA', km: 45, minutes: 80 },
      { from: 'TAN_THANH', to: 'CHI_MA', km: 58, minutes: 105 },
      { from: 'COC_NAM', to: 'CHI_MA', km: 50, minutes: 90 },
    ],
  },
  proposedBy: ['ADMIN'],
  faults: ({ ways }): readonly FieldProblem[] => wayFaults(ways),
  title: { vi: 'Đường giữa các cửa khẩu', zh: '口岸之间的路程', en: 'Ways between gates' },
  about: {
    vi: 'Khoảng cách và thời gian đi xe, dùng khi chỉ đường cho xe đến nhầm cửa khẩu.',
    zh: '里程和行车时间，用于为走错口岸的车辆指路。',
    en: 'Distance and driving time, told to who has come to the wrong gate.',
  },
});
