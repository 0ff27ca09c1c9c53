import type { Words } from '../../../shared/domain/problem.js';
import type { Page } from '../../../shared/http/paging.js';
import { instantOf, type Column, type Table } from '../../../shared/spreadsheet/spreadsheet.js';
import type { VehicleKind } from '../domain/vehicle-events.js';
import type { ListedVehicle } from './list-fleet.query.js';

const KIND_WORDS: Readonly<Record<VehicleKind, Words>> = {
  TRACTOR: { vi: 'Xe kéo, xe tải', zh: '牵引车、货车', en: 'Truck or tractor' },
  TRAILER: { vi: 'Rơ moóc', zh: '挂车', en: 'Trailer' },
};

const COLUMNS: readonly Column<ListedVehicle>[] = [
  { header: { vi: 'Biển số', zh: '车牌', en: 'Plate' }, width: 14, cell: ({ plate }) => plate },
  {
    header: { vi: 'Loại', zh: '种类', en: 'Kind' },
    width: 20,
    cell: ({ kind }, language) => KIND_WORDS[kind][language],
  },
  { header: { vi: 'Nước', zh: '国家', en: 'Country' }, width: 10, cell: ({ country }) => country },
  { header: { vi: 'Từ', zh: '自', en: 'Since' }, width: 18, cell: ({ since }) => instantOf(since) },
  {
    header: { vi: 'Đưa khỏi đội xe lúc', zh: '移出车队时间', en: 'Released from the fleet' },
    width: 22,
    cell: ({ releasedAt }) => instantOf(releasedAt),
  },
];

/** The fleet as a file. */
export const fleetTable = ({ items, next }: Page<ListedVehicle>): Table<ListedVehicle> => ({
  name: { vi: 'Đội xe', zh: '车队', en: 'Fleet' },
  columns: COLUMNS,
  rows: items,
  goesOn: next !== undefined,
});
