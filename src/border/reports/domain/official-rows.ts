import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import { problems } from '../../../shared/domain/problem.js';
import { BOARD_CELLS, type BoardFigures } from './daily-report.js';

/** The columns of a table of official figures. */
export const OFFICIAL_COLUMNS = ['day', ...BOARD_CELLS] as const;

const MOST_VEHICLES = 100_000;

/** What is said of a table of official figures, and of its rows. */
export const refuse = problems({
  'official-table-unreadable': {
    status: 422,
    title: { vi: 'Không đọc được bảng số liệu', zh: '无法读取数据表', en: 'The table of figures cannot be read' },
    todo: {
      vi: 'Dòng đầu phải có các cột {{columns}}; tối đa {{most}} dòng.',
      zh: '首行须有列 {{columns}}；最多 {{most}} 行。',
      en: 'The first line must name the columns {{columns}}; at most {{most}} lines.',
    },
  },
  'official-row-day-invalid': {
    status: 422,
    title: { vi: 'Ngày không hợp lệ', zh: '日期无效', en: 'This is no day' },
    todo: {
      vi: 'Ghi 2026-11-28 hoặc 28/11/2026.',
      zh: '请写 2026-11-28 或 28/11/2026。',
      en: 'Write 2026-11-28 or 28/11/2026.',
    },
  },
  'official-row-figure-invalid': {
    status: 422,
    title: {
      vi: 'Cột {{column}} không phải số xe',
      zh: '{{column}} 列不是车辆数',
      en: 'Column {{column}} is no number of vehicles',
    },
    todo: {
      vi: 'Ghi số nguyên từ 0; không để trống.',
      zh: '请填写 0 或以上的整数，不可留空。',
      en: 'Write a whole number from 0 on; an empty cell is not 0.',
    },
  },
  'official-row-twice': {
    status: 422,
    title: {
      vi: 'Ngày này đã có ở dòng {{line}}',
      zh: '该日期已在第 {{line}} 行',
      en: 'Line {{line}} has this day already',
    },
  },
});

export type ReadOfficialRow =
  | { readonly day: string; readonly figures: BoardFigures }
  | { readonly fault: 'official-row-day-invalid' }
  | { readonly fault: 'official-row-figure-invalid'; readonly column: string };

/** One row of a table as it was understood. An empty cell is not nought: nobody counted it. */
export function readOfficialRow(cell: (column: string) => string): ReadOfficialRow {
  const day = dayIn(cell('day'));
  if (day === undefined) return { fault: 'official-row-day-invalid' };
  const figures: Partial<Record<keyof BoardFigures, number>> = {};
  for (const column of BOARD_CELLS) {
    const text = cell(column);
    const vehicles = Number(text.replace(/[.,](?=\d{3}$)/, ''));
    if (!/^\d{1,6}$|^\d{1,3}[.,]\d{3}$/.test(text) || vehicles > MOST_VEHICLES)
      return { fault: 'official-row-figure-invalid', column };
    figures[column] = vehicles;
  }
  return { day, figures: figures as BoardFigures };
}

/** `2026-11-28`, `28/11/2026`, or an instant as a workbook's cell of a date gives it. */
function dayIn(text: string): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  if (!/^20\d{2}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\+07:00)?$/.test(iso)) return undefined;
  const at = new Date(iso.length === 10 ? `${iso}T00:00:00+07:00` : iso);
  if (Number.isNaN(at.getTime())) return undefined;
  const day = hanoiDay(at);
  // The 31st of February would be read as another day.
  return day === iso.slice(0, 10) ? day : undefined;
}
