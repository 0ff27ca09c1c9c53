import type { IncidentView } from '../../../src/border/board/board-state/board-state.js';
import type { CalendarMode, CargoKind, Direction, LaneKind } from '../../../src/shared/domain/place.js';
import { CLASS_WORDS } from '../../../src/shared/domain/place-words.js';
import type { Words } from '../../../src/shared/domain/problem.js';

/** The languages in the order in which labels take turns. */
export const LANGUAGES = ['vi', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every fixed text of the display. The build makes the Chinese font of these. */
export const words = {
  calling: { vi: 'Mời vào làn', zh: '请进车道', en: 'Now called' },
  next: { vi: 'Tiếp theo', zh: '下一批', en: 'Next' },
  noNext: { vi: 'Chưa có xe', zh: '暂无', en: 'None yet' },
  noCall: { vi: 'Chưa gọi xe', zh: '等待叫号', en: 'No call yet' },
  noLanes: {
    vi: 'Cửa khẩu này chưa có làn nào',
    zh: '该口岸尚未设置车道',
    en: 'This gate has no lanes yet',
  },
  yard: { vi: 'Bãi', zh: '停车场', en: 'Yard' },
  yardCode: { vi: 'Mã bãi', zh: '停车场码', en: 'Yard code' },
  yardCodeUse: {
    vi: 'Nhập mã này để báo vào bãi, đổi mỗi phút',
    zh: '输入此代码报到入场，每分钟更换',
    en: 'Type it to check in; a new one each minute',
  },
  noYardCode: { vi: 'Chưa có mã, vui lòng đợi', zh: '暂无代码，请稍候', en: 'No code yet, please wait' },
  late: { vi: 'Trễ', zh: '迟到', en: 'Late' },
  until: { vi: 'đến', zh: '至', en: 'until' },
  opens: { vi: 'mở lại', zh: '恢复', en: 'opens' },
  noWaiting: { vi: 'Không có xe chờ', zh: '无车等待', en: 'Nobody waits' },
  vehicles: { vi: '{n} xe', zh: '{n}辆', en: '{n}' },
  minutes: { vi: '{n} phút', zh: '{n}分钟', en: '{n} min' },
  hours: { vi: '{n} giờ', zh: '{n}小时', en: '{n} h' },
  hoursMinutes: { vi: '{n} giờ {m}', zh: '{n}小时{m}', en: '{n} h {m}' },
  hanoi: { vi: 'Hà Nội', zh: '河内', en: 'Hanoi' },
  beijing: { vi: 'Bắc Kinh', zh: '北京', en: 'Beijing' },
  gate: { vi: 'Cửa khẩu', zh: '口岸', en: 'Border gate' },
  /** Around the number of seconds. */
  dataAge: { vi: 'Dữ liệu cách đây {n} giây', zh: '数据更新于{n}秒前', en: 'Data is {n} s old' },
  simulated: { vi: 'Giờ mô phỏng', zh: '模拟时间', en: 'Simulated time' },
  training: { vi: 'TẬP HUẤN – không phải cửa khẩu thật', zh: '培训 – 非真实口岸', en: 'TRAINING – not a real gate' },
  shadow: { vi: 'Chạy thử – chưa có hiệu lực', zh: '试运行 – 不具约束力', en: 'Trial run – not binding' },
  pilot: {
    vi: 'Thí điểm – một số tuyến, doanh nghiệp',
    zh: '试点 – 仅部分通道和企业',
    en: 'Pilot – some routes and firms',
  },
  routeClosed: { vi: 'Tuyến đóng', zh: '通道关闭', en: 'Route closed' },
  incident: {
    vi: '{kind} tại {places}. Tạm dừng gọi xe, mọi xe giữ nguyên chỗ',
    zh: '{places} 发生{kind}，暂停叫号，排位保留',
    en: '{kind} at {places}. Calls have stopped, everybody keeps his place',
  },
  goodsClosed: {
    vi: 'Tuyến {route} ({direction}): không nhận {goods} đến {until}',
    zh: '{route}（{direction}）：暂不接收{goods}，至 {until}',
    en: 'Route {route} ({direction}): no {goods} until {until}',
  },
  goodsClosedOpen: {
    vi: 'Tuyến {route} ({direction}): không nhận {goods} cho đến khi có thông báo mới',
    zh: '{route}（{direction}）：暂不接收{goods}，恢复时间另行通知',
    en: 'Route {route} ({direction}): no {goods} until further notice',
  },
  gateClosed: { vi: 'Cửa khẩu đóng', zh: '口岸关闭', en: 'The gate is closed' },
} as const satisfies Record<string, Words>;

export const directionWords: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'Xuất', zh: '出境', en: 'Export' },
  IMPORT: { vi: 'Nhập', zh: '入境', en: 'Import' },
};

export const kindWords: Readonly<Record<LaneKind, Words>> = {
  BORDER: { vi: 'Làn', zh: '车道', en: 'Lane' },
  BAY: { vi: 'Ô kiểm', zh: '查验位', en: 'Bay' },
  EXIT: { vi: 'Lối ra', zh: '出场口', en: 'Exit' },
};

export const modeWords: Readonly<Record<CalendarMode, Words>> = {
  NORMAL: { vi: 'Mở', zh: '开放', en: 'Open' },
  PREREGISTERED_ONLY: { vi: 'Chỉ xe đã đăng ký', zh: '仅限已预约', en: 'Pre-registered only' },
  CLOSED: { vi: 'Đóng', zh: '关闭', en: 'Closed' },
};

export const statusWords = {
  OPEN: { vi: 'Mở', zh: '开放', en: 'Open' },
  PAUSED: { vi: 'Tạm dừng', zh: '暂停', en: 'Paused' },
  CLOSED: { vi: 'Đóng', zh: '关闭', en: 'Closed' },
  ROUTE_CLOSED: { vi: 'Đóng', zh: '关闭', en: 'Closed' },
} as const satisfies Record<string, Words>;

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

export const incidentWords: Readonly<Record<IncidentView['kind'], Words>> = {
  ACCIDENT: { vi: 'Tai nạn', zh: '事故', en: 'Accident' },
  SPILL: { vi: 'Đổ tràn hàng', zh: '货物泄漏', en: 'Spill' },
  LANE_BLOCKED: { vi: 'Làn bị chặn', zh: '车道阻塞', en: 'Blocked lane' },
  FIRE: { vi: 'Cháy', zh: '火情', en: 'Fire' },
  FLOOD: { vi: 'Ngập', zh: '积水', en: 'Flood' },
  OTHER: { vi: 'Sự cố', zh: '突发情况', en: 'Incident' },
};
