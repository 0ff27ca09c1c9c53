import type { Column, Table } from '../../shared/spreadsheet/spreadsheet.js';
import type { DossierBoardAnswer, DossierBoardLine } from './dossier.answer.js';

const COLUMNS: readonly Column<DossierBoardLine>[] = [
  {
    header: { vi: 'Cơ quan', zh: '机关', en: 'Office' },
    width: 36,
    cell: ({ office, officeName }, language) => officeName?.[language] ?? office,
  },
  { header: { vi: 'Tiếp nhận', zh: '收件', en: 'Received' }, width: 12, cell: ({ received }) => received },
  { header: { vi: 'Đúng hạn', zh: '按时办结', en: 'In time' }, width: 12, cell: ({ inTime }) => inTime },
  { header: { vi: 'Trễ hạn', zh: '逾期', en: 'Late' }, width: 12, cell: ({ late }) => late },
  { header: { vi: 'Đang giải quyết', zh: '办理中', en: 'Open' }, width: 16, cell: ({ open }) => open },
  { header: { vi: 'Đến hạn hôm nay', zh: '今日到期', en: 'Due today' }, width: 16, cell: ({ dueToday }) => dueToday },
  {
    header: { vi: 'Quá hạn chưa xong', zh: '逾期未结', en: 'Overdue, not over' },
    width: 20,
    cell: ({ overdue }) => overdue,
  },
  { header: { vi: 'Đang dừng', zh: '暂停', en: 'Clock stands' }, width: 14, cell: ({ standing }) => standing },
  { header: { vi: 'Lượt đánh giá', zh: '评价数', en: 'Ratings' }, width: 14, cell: ({ ratings }) => ratings },
  {
    header: { vi: 'Hài lòng (1–5)', zh: '满意度（1–5）', en: 'Satisfaction (1–5)' },
    width: 18,
    cell: ({ satisfaction }) => satisfaction,
  },
];

/** The board of dossiers as a file. */
export const dossierBoardTable = ({ items }: DossierBoardAnswer): Table<DossierBoardLine> => ({
  name: { vi: 'Hồ sơ theo cơ quan', zh: '各机关档案', en: 'Dossiers by office' },
  columns: COLUMNS,
  rows: items,
  goesOn: false,
});
