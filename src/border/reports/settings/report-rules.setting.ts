import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_REPORT_RULES, type ReportRules } from '../domain/daily-report.js';

export class ReportRulesValue implements ReportRules {
  @ApiProperty({ example: '20:00', description: 'Hanoi time at which what remains is taken.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  remainderAt: string;
}

/** How the daily report of all gates is made. */
export const REPORT_RULES = defineSetting({
  name: 'report-rules',
  scope: 'PROVINCE',
  value: ReportRulesValue,
  published: PUBLISHED_REPORT_RULES,
  proposedBy: ['PROVINCE', 'ADMIN'],
  title: { vi: 'Quy tắc báo cáo ngày', zh: '日报规则', en: 'Rules of the daily report' },
  about: {
    vi: 'Giờ chốt số xe còn tồn. Áp dụng cho báo cáo của các ngày bắt đầu sau thời điểm đó; ngày trước giữ quy tắc cũ.',
    zh: '统计滞留车辆的时刻。适用于生效后开始的各日的报表；以前各日保持原规则。',
    en: 'The hour at which what remains is taken. Counts for the reports of days that begin from then on; earlier days keep theirs.',
  },
});
