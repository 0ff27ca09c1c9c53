import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';

export class PublicHolidaysValue {
  @ApiProperty({
    type: String,
    isArray: true,
    example: ['2026-09-02'],
    description: 'Hanoi days on which offices are closed, beside Saturdays and Sundays.',
  })
  @IsArray()
  @ArrayMaxSize(400)
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { each: true })
  days: readonly string[];
}

const KINDS = {
  'holiday-twice': {
    status: 422,
    title: { vi: 'Ngày này đã có trong danh sách', zh: '该日期已在名单中', en: 'This day is listed already' },
  },
} as const;

problems(KINDS);

function faults({ days }: PublicHolidaysValue): readonly FieldProblem[] {
  return days.flatMap((day, n) =>
    days.indexOf(day) < n ? [{ path: `days.${n}`, code: 'holiday-twice', severity: 'error' as const }] : [],
  );
}

/** Days on which no term runs out: the fixed ones of the Labour Code, article 112; the others are announced each year. */
export const PUBLIC_HOLIDAYS = defineSetting({
  name: 'public-holidays',
  scope: 'PROVINCE',
  value: PublicHolidaysValue,
  published: {
    days: ['2026-09-01', '2026-09-02', '2027-01-01', '2027-04-30', '2027-05-01', '2027-09-02', '2028-01-01'],
  },
  proposedBy: ['PROVINCE', 'ADMIN'],
  faults,
  title: { vi: 'Ngày nghỉ lễ', zh: '法定节假日', en: 'Public holidays' },
  about: {
    vi: 'Những ngày không tính là ngày làm việc khi tính thời hạn. Áp dụng cho thời hạn bắt đầu sau thời điểm đó.',
    zh: '计算期限时不计为工作日的日期。适用于生效后开始的期限。',
    en: 'Days that do not count as working days of a term. Counts for terms that begin from then on.',
  },
});
