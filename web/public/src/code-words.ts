import type { IncidentNow, Interval } from './answers.js';
import type { CalendarMode, CargoKind, Direction, LaneKind } from '../../../src/shared/domain/place.js';
import { CLASS_WORDS } from '../../../src/shared/domain/place-words.js';
import type { Words } from '../../../src/shared/domain/problem.js';

export const directionWords: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'Xuất sang Trung Quốc', zh: '出境（往中国）', en: 'Export to China' },
  IMPORT: { vi: 'Nhập vào Việt Nam', zh: '入境（往越南）', en: 'Import to Viet Nam' },
};

export const shortDirection: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'xuất', zh: '出境', en: 'export' },
  IMPORT: { vi: 'nhập', zh: '入境', en: 'import' },
};

export const modeWords: Readonly<Record<CalendarMode, Words>> = {
  NORMAL: { vi: 'Đang mở', zh: '开放', en: 'Open' },
  PREREGISTERED_ONLY: { vi: 'Chỉ xe đã đăng ký', zh: '仅限已预约', en: 'Booked vehicles only' },
  CLOSED: { vi: 'Đang đóng', zh: '关闭', en: 'Closed' },
};

export const reasonWords: Readonly<Record<NonNullable<Interval['reason']>, Words>> = {
  FAR_SIDE: { vi: 'Theo thông báo của phía Trung Quốc', zh: '按中方通知', en: 'As the Chinese side announced' },
  HOLIDAY: { vi: 'Nghỉ lễ', zh: '节假日', en: 'Holiday' },
  INCIDENT: { vi: 'Do sự cố', zh: '突发情况', en: 'Because of an incident' },
  WEATHER: { vi: 'Do thời tiết', zh: '天气原因', en: 'Because of the weather' },
  EQUIPMENT: { vi: 'Do thiết bị', zh: '设备原因', en: 'Because of equipment' },
  ORDER: { vi: 'Theo lệnh của cơ quan quản lý', zh: '按主管部门决定', en: 'By order of the authorities' },
  REOPENED: { vi: 'Mở lại', zh: '恢复开放', en: 'Opened again' },
};

/** The same words as on every other face. */
export const classWords = CLASS_WORDS;

export const cargoWords: Readonly<Record<CargoKind, Words>> = {
  FRUIT: { vi: 'hoa quả', zh: '水果', en: 'fruit' },
  GENERAL: { vi: 'hàng thường', zh: '普通货物', en: 'general goods' },
  DANGEROUS: { vi: 'hàng nguy hiểm', zh: '危险品', en: 'dangerous goods' },
  OVERSIZE: { vi: 'hàng quá khổ', zh: '超限货物', en: 'oversize loads' },
  EMPTY: { vi: 'xe rỗng', zh: '空车', en: 'empty vehicles' },
  NEW_VEHICLES: { vi: 'xe mới', zh: '新车', en: 'new vehicles' },
};

export const incidentWords: Readonly<Record<IncidentNow['kind'], Words>> = {
  ACCIDENT: { vi: 'Tai nạn', zh: '事故', en: 'Accident' },
  SPILL: { vi: 'Đổ tràn hàng', zh: '货物泄漏', en: 'Spill' },
  LANE_BLOCKED: { vi: 'Làn bị chặn', zh: '车道阻塞', en: 'Blocked lane' },
  FIRE: { vi: 'Cháy', zh: '火情', en: 'Fire' },
  FLOOD: { vi: 'Ngập', zh: '积水', en: 'Flood' },
  OTHER: { vi: 'Sự cố', zh: '突发情况', en: 'Incident' },
};

export const laneWords: Readonly<Record<LaneKind, Words>> = {
  BORDER: { vi: 'làn {n}', zh: '{n}号车道', en: 'lane {n}' },
  BAY: { vi: 'ô kiểm {n}', zh: '{n}号查验位', en: 'bay {n}' },
  EXIT: { vi: 'lối ra {n}', zh: '{n}号出口', en: 'exit {n}' },
};
