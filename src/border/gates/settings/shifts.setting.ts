import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';
import { problems, type FieldProblem } from '../../../shared/domain/problem.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { PUBLISHED_SHIFTS, type ShiftTimes } from '../domain/shift.js';

export class ShiftsValue implements ShiftTimes {
  @ApiProperty({
    type: [String],
    example: ['07:00', '19:00'],
    description: 'When shifts begin, Hanoi time, in the order of the day.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { each: true })
  starts: string[];
}

problems({
  'shift-out-of-order': {
    status: 422,
    title: {
      vi: 'Ca này bắt đầu trước hoặc cùng lúc với ca trước đó',
      zh: '该班次早于或等于上一班次',
      en: 'This shift begins before the one before it, or with it',
    },
  },
});

function faults({ starts }: ShiftTimes): readonly FieldProblem[] {
  return starts.flatMap((start, n) =>
    n > 0 && start <= (starts[n - 1] ?? '')
      ? [{ path: `starts.${n}`, code: 'shift-out-of-order', severity: 'error' }]
      : [],
  );
}

/** When the people of a gate change. */
export const SHIFTS = defineSetting({
  name: 'shifts',
  scope: 'GATE',
  value: ShiftsValue,
  published: { starts: [...PUBLISHED_SHIFTS.starts] },
  proposedBy: ['SUPERVISOR'],
  faults,
  title: { vi: 'Ca trực', zh: '班次', en: 'Shifts' },
  about: {
    vi: 'Giờ bắt đầu các ca trực. Xe gọi ngoài lượt phải được người thứ hai xác nhận trong ca. Áp dụng cho lượt gọi sau thời điểm đó.',
    zh: '各班次开始时间。插队叫号须在当班由第二人确认。适用于生效后的叫号。',
    en: 'When shifts begin. A call out of turn is confirmed by a second person within the shift. Counts for calls made from then on.',
  },
});
