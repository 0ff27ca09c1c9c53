import type { Words } from '../../../../shared/domain/problem.js';
import type { Page } from '../../../../shared/http/paging.js';
import { CLASS_WORDS, DIRECTION_WORDS, GATE_WORDS } from '../../../../shared/domain/place-words.js';
import { instantOf, type Column, type Table } from '../../../../shared/spreadsheet/spreadsheet.js';
import type { TicketStatus } from '../../domain/queue-events.js';
import type { ListedTicket } from './list-tickets.handler.js';

const STATUS_WORDS: Readonly<Record<TicketStatus, Words>> = {
  BOOKED: { vi: 'Đã đặt chỗ', zh: '已预约', en: 'Booked' },
  WAITING: { vi: 'Đang chờ', zh: '等候中', en: 'Waiting' },
  CALLED: { vi: 'Đang gọi', zh: '正在呼叫', en: 'Called' },
  ADMITTED: { vi: 'Trong làn', zh: '已进车道', en: 'In the lane' },
  DONE: { vi: 'Đã qua', zh: '已通过', en: 'Passed' },
  HOLDING: { vi: 'Ở bãi chờ', zh: '在外围停车场', en: 'In a park' },
  NO_SHOW: { vi: 'Vắng mặt', zh: '未到场', en: 'Not there' },
  RELEASED: { vi: 'Đã trả chỗ', zh: '已退号', en: 'Given back' },
  TRANSFERRED: { vi: 'Chuyển cửa khẩu', zh: '已转口岸', en: 'Sent to another gate' },
};

/** The list of tickets as a file. */
export function ticketTable({ items, next }: Page<ListedTicket>): Table<ListedTicket> {
  const columns: readonly Column<ListedTicket>[] = [
    { header: { vi: 'Số vé', zh: '号码', en: 'Ticket' }, width: 14, cell: ({ code }) => code },
    {
      header: { vi: 'Biển số', zh: '车牌', en: 'Plate' },
      width: 14,
      cell: ({ plate }) => plate,
    },
    {
      header: { vi: 'Tình trạng', zh: '状态', en: 'Status' },
      width: 20,
      cell: ({ status }, language) => STATUS_WORDS[status][language],
    },
    {
      header: { vi: 'Chiều', zh: '方向', en: 'Direction' },
      width: 10,
      cell: ({ direction }, language) => DIRECTION_WORDS[direction][language],
    },
    {
      header: { vi: 'Loại', zh: '类别', en: 'Class' },
      width: 20,
      cell: (row, language) => CLASS_WORDS[row.class][language],
    },
    {
      header: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
      width: 14,
      cell: ({ gate }, language) => GATE_WORDS[gate][language],
    },
    { header: { vi: 'Tuyến', zh: '路线', en: 'Route' }, width: 12, cell: ({ route }) => route },
    { header: { vi: 'Giờ đặt', zh: '预约时间', en: 'Booked hour' }, width: 18, cell: ({ hour }) => instantOf(hour) },
    { header: { vi: 'Bãi', zh: '停车场', en: 'Yard' }, width: 18, cell: ({ yard }) => yard ?? undefined },
    { header: { vi: 'Làn', zh: '车道', en: 'Lane' }, width: 12, cell: ({ lane }) => lane ?? undefined },
    {
      header: { vi: 'Vào bãi lúc', zh: '入场时间', en: 'Checked in' },
      width: 18,
      cell: ({ checkedInAt }) => instantOf(checkedInAt),
    },
    {
      header: { vi: 'Gọi lúc', zh: '呼叫时间', en: 'Called at' },
      width: 18,
      cell: ({ calledAt }) => instantOf(calledAt),
    },
    { header: { vi: 'Đổi lúc', zh: '更新', en: 'Changed' }, width: 18, cell: ({ changedAt }) => instantOf(changedAt) },
  ];
  return {
    name: { vi: 'Vé xe', zh: '排队号', en: 'Tickets' },
    columns,
    rows: items,
    goesOn: next !== undefined,
  };
}
