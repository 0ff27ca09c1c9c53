import type { Words } from '../../../shared/domain/problem.js';
import type { Page } from '../../../shared/http/paging.js';
import type { Column, Table } from '../../../shared/spreadsheet/spreadsheet.js';
import type { DeclaredDriver } from '../domain/content.js';
import type { ListedDriver } from './list-drivers.query.js';

const DOCUMENT_WORDS: Readonly<Record<DeclaredDriver['document']['kind'], Words>> = {
  CCCD: { vi: 'Căn cước công dân', zh: '越南公民身份证', en: 'Vietnamese citizen card' },
  PASSPORT: { vi: 'Hộ chiếu', zh: '护照', en: 'Passport' },
  BORDER_PASS: { vi: 'Giấy thông hành', zh: '边境通行证', en: 'Border pass' },
  CN_EXIT_ENTRY: { vi: 'Giấy xuất nhập cảnh Trung Quốc', zh: '中国出入境通行证', en: 'Chinese exit-entry permit' },
};
const SERVICE_WORDS: Readonly<Record<DeclaredDriver['service'], Words>> = {
  LONG_DISTANCE: { vi: 'Đường dài', zh: '长途', en: 'Long distance' },
  DEDICATED: { vi: 'Chuyên trách', zh: '专职', en: 'Dedicated' },
};

const COLUMNS: readonly Column<ListedDriver>[] = [
  { header: { vi: 'Họ tên', zh: '姓名', en: 'Name' }, width: 28, cell: ({ name }) => name },
  {
    header: { vi: 'Giấy tờ', zh: '证件', en: 'Document' },
    width: 28,
    cell: ({ document }, language) => DOCUMENT_WORDS[document.kind][language],
  },
  { header: { vi: 'Số giấy tờ', zh: '证件号码', en: 'Number' }, width: 18, cell: ({ document }) => document.number },
  { header: { vi: 'Điện thoại', zh: '电话', en: 'Telephone' }, width: 16, cell: ({ phone }) => phone },
  {
    header: { vi: 'Loại lái xe', zh: '驾驶类型', en: 'Service' },
    width: 16,
    cell: ({ service }, language) => SERVICE_WORDS[service][language],
  },
];

/** The drivers of a firm as a file. */
export const driverTable = ({ items, next }: Page<ListedDriver>): Table<ListedDriver> => ({
  name: { vi: 'Lái xe', zh: '驾驶员', en: 'Drivers' },
  columns: COLUMNS,
  rows: items,
  goesOn: next !== undefined,
});
