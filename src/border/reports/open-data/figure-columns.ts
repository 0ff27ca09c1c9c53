import type { Words } from '../../../shared/domain/problem.js';

/** A column of the daily figures, in JSON and in CSV. */
export interface FigureColumn {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly means: Words;
}

const vehicles = (name: string, vi: string, zh: string, en: string): FigureColumn => ({
  name,
  type: 'integer',
  means: { vi, zh, en },
});
const text = (name: string, vi: string, zh: string, en: string): FigureColumn => ({
  name,
  type: 'string',
  means: { vi, zh, en },
});

/** In the order of the CSV. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  text(
    'day',
    'Ngày theo giờ Hà Nội, 00:00–24:00, dạng năm-tháng-ngày',
    '河内时间日期，00:00–24:00，年-月-日',
    'Day by Hanoi time, 00:00–24:00, as year-month-day',
  ),
  text(
    'gate',
    'Cửa khẩu: HUU_NGHI, TAN_THANH, COC_NAM, CHI_MA',
    '口岸：HUU_NGHI、TAN_THANH、COC_NAM、CHI_MA',
    'Gate: HUU_NGHI, TAN_THANH, COC_NAM, CHI_MA',
  ),
  vehicles(
    'version',
    'Lần công bố; tăng lên khi số liệu được bổ sung',
    '发布版本；数据补充后递增',
    'Version; counts up when figures were completed later',
  ),
  text(
    'issuedAt',
    'Lúc công bố, giờ UTC (ISO 8601)',
    '发布时间，UTC（ISO 8601）',
    'When it was issued, UTC (ISO 8601)',
  ),
  vehicles('exportFruit', 'Xe hoa quả đã xuất', '已出境水果车辆', 'Vehicles with fruit that left the country'),
  vehicles(
    'exportOther',
    'Xe hàng khác đã xuất',
    '已出境其他货物车辆',
    'Vehicles with other goods that left the country',
  ),
  vehicles('importGoods', 'Xe hàng đã nhập', '已入境货物车辆', 'Vehicles with goods that came in'),
  vehicles(
    'importNewVehicles',
    'Xe mới nhập khẩu (đếm từng xe)',
    '进口新车（逐辆计）',
    'New vehicles imported, each counted',
  ),
  vehicles(
    'sentToOtherGate',
    'Xe được chuyển sang cửa khẩu khác',
    '转往其他口岸的车辆',
    'Vehicles sent on to another gate',
  ),
  vehicles(
    'leftFruit',
    'Xe hoa quả xuất còn trong bãi lúc 20:00',
    '20:00时停车场内待出境水果车辆',
    'Export vehicles with fruit in the yards at 20:00',
  ),
  vehicles(
    'leftOther',
    'Xe hàng khác xuất còn trong bãi lúc 20:00',
    '20:00时停车场内待出境其他货物车辆',
    'Export vehicles with other goods in the yards at 20:00',
  ),
  vehicles(
    'leftUnregistered',
    'Xe chờ ngoài bãi, chưa đăng ký, đếm lần cuối trước 20:00',
    '场外候车未登记车辆，20:00前最后一次清点',
    'Vehicles outside, not registered yet, by the last count before 20:00',
  ),
  vehicles(
    'returnedByFarSide',
    'Xe đã qua và bị phía Trung Quốc trả lại',
    '已出境后被中方退回的车辆',
    'Vehicles that had crossed and that the far side sent back',
  ),
];
