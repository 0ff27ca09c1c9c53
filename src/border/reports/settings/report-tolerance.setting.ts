import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsNumber, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import type { Tolerance } from '../domain/official-figures.js';

export class ReportToleranceValue implements Tolerance {
  @ApiProperty({ example: 2, description: 'So many vehicles of difference are none …' })
  @IsInt()
  @Min(0)
  @Max(1_000)
  vehicles: number;

  @ApiProperty({ example: 1, description: '… or so many percent of the official number, whichever is more.' })
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(50)
  percent: number;
}

/** How far our figures may be from the official ones before a number counts as different. */
export const REPORT_TOLERANCE = defineSetting({
  name: 'report-tolerance',
  scope: 'GATE',
  value: ReportToleranceValue,
  published: { vehicles: 2, percent: 1 },
  proposedBy: ['SUPERVISOR', 'PROVINCE'],
  title: { vi: 'Dung sai so sánh báo cáo', zh: '报表比对容差', en: 'Tolerance of the comparison of reports' },
  about: {
    vi: 'Chênh lệch bao nhiêu xe hoặc phần trăm so với số liệu chính thức thì chưa coi là khác. Áp dụng khi xem so sánh của các ngày từ thời điểm đó.',
    zh: '与官方数据相差多少辆或百分之几仍视为一致。适用于生效后各日的比对。',
    en: 'By how many vehicles or percent ours may differ from the official number. Counts for comparisons of days from then on.',
  },
});
