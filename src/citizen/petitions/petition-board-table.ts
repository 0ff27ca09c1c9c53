import type { Column, Table } from '../../shared/spreadsheet/spreadsheet.js';
import type { BoardLine, PetitionBoard } from './petition.answer.js';

const COLUMNS: readonly Column<BoardLine>[] = [
  {
    header: { vi: 'Cơ quan', zh: '机关', en: 'Body' },
    width: 36,
    cell: ({ office, officeName }, language) => officeName?.[language] ?? office,
  },
  { header: { vi: 'Tiếp nhận', zh: '收件', en: 'Received' }, width: 12, cell: ({ received }) => received },
  { header: { vi: 'Đúng hạn', zh: '按时办结', en: 'In time' }, width: 12, cell: ({ inTime }) => inTime },
  { header: { vi: 'Trễ hạn', zh: '逾期', en: 'Late' }, width: 12, cell: ({ late }) => late },
  { header: { vi: 'Đang giải quyết', zh: '办理中', en: 'Open' }, width: 16, cell: ({ open }) => open },
  { header: { vi: 'Lượt đánh giá', zh: '评价数', en: 'Ratings' }, width: 14, cell: ({ ratings }) => ratings },
  {
    header: { vi: 'Hài lòng (1–5)', zh: '满意度（1–5）', en: 'Satisfaction (1–5)' },
    width: 18,
    cell: ({ satisfaction }) => satisfaction,
  },
];

/** The board of reports and complaints as a file. */
export const petitionBoardTable = ({ items }: PetitionBoard): Table<BoardLine> => ({
  name: { vi: 'Phản ánh, khiếu nại', zh: '反映与申诉', en: 'Reports and complaints' },
  columns: COLUMNS,
  rows: items,
  goesOn: false,
});
