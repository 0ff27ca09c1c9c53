import type { Direction, Gate, QueueClass } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { Page } from '../../../shared/http/paging.js';
import { CLASS_WORDS, DIRECTION_WORDS, GATE_WORDS } from '../../../shared/domain/place-words.js';
import { instantOf, type Column, type Table } from '../../../shared/spreadsheet/spreadsheet.js';
import { inWords } from '../declaration.answer.js';
import type { DeclarationStatus } from '../domain/declaration-events.js';
import type { ListedDeclaration } from './list-declarations.query.js';

const STATUS_WORDS: Readonly<Record<DeclarationStatus, Words>> = {
  SUBMITTED: { vi: 'Đã nộp', zh: '已提交', en: 'Submitted' },
  ACCEPTED: { vi: 'Đã nhận', zh: '已接受', en: 'Accepted' },
  NEEDS_CORRECTION: { vi: 'Cần sửa', zh: '需修改', en: 'To be corrected' },
  REJECTED: { vi: 'Bị từ chối', zh: '被拒绝', en: 'Rejected' },
  FULFILLED: { vi: 'Đã qua', zh: '已完成', en: 'Fulfilled' },
  WITHDRAWN: { vi: 'Đã rút', zh: '已撤回', en: 'Withdrawn' },
  EXPIRED: { vi: 'Hết hạn', zh: '已过期', en: 'Expired' },
};

const COLUMNS: readonly Column<ListedDeclaration>[] = [
  { header: { vi: 'Biển số', zh: '车牌', en: 'Plate' }, width: 14, cell: ({ plate }) => plate ?? undefined },
  {
    header: { vi: 'Tình trạng', zh: '状态', en: 'Status' },
    width: 18,
    cell: ({ status }, language) => STATUS_WORDS[status][language],
  },
  {
    header: { vi: 'Còn thiếu', zh: '尚缺', en: 'Missing' },
    width: 40,
    cell: ({ missing }, language) =>
      inWords(missing, language)
        .map(({ message, code }) => message ?? code)
        .join(' · '),
  },
  {
    header: { vi: 'Chiều', zh: '方向', en: 'Direction' },
    width: 10,
    cell: ({ direction }, language) => DIRECTION_WORDS[direction as Direction][language],
  },
  {
    header: { vi: 'Loại', zh: '类别', en: 'Class' },
    width: 20,
    cell: (row, language) => CLASS_WORDS[row.class as QueueClass][language],
  },
  {
    header: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
    width: 14,
    cell: ({ gate }, language) => GATE_WORDS[gate as Gate][language],
  },
  { header: { vi: 'Tuyến', zh: '路线', en: 'Route' }, width: 12, cell: ({ route }) => route },
  {
    header: { vi: 'Dự kiến từ', zh: '计划自', en: 'Planned from' },
    width: 18,
    cell: ({ plannedFrom }) => instantOf(plannedFrom),
  },
  {
    header: { vi: 'Dự kiến đến', zh: '计划至', en: 'Planned to' },
    width: 18,
    cell: ({ plannedTo }) => instantOf(plannedTo),
  },
  {
    header: { vi: 'Nộp lúc', zh: '提交时间', en: 'Submitted' },
    width: 18,
    cell: ({ submittedAt }) => instantOf(submittedAt),
  },
];

/** The list of declarations as a file. */
export const declarationTable = ({ items, next }: Page<ListedDeclaration>): Table<ListedDeclaration> => ({
  name: { vi: 'Tờ khai', zh: '申报单', en: 'Declarations' },
  columns: COLUMNS,
  rows: items,
  goesOn: next !== undefined,
});
