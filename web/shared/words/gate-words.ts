import { CLASS_WORDS, DIRECTION_WORDS, GATE_WORDS } from '../../../src/shared/domain/place-words.js';
import type { Catalogue } from './catalogue.js';

/** The words of the gate itself: what codes of the API mean to a reader. */
export const gateWords = {
  direction: DIRECTION_WORDS,
  cargo: {
    FRUIT: { vi: 'Hoa quả', zh: '水果', en: 'Fruit' },
    GENERAL: { vi: 'Hàng thường', zh: '普通货物', en: 'General goods' },
    DANGEROUS: { vi: 'Hàng nguy hiểm', zh: '危险品', en: 'Dangerous goods' },
    OVERSIZE: { vi: 'Quá khổ', zh: '超限', en: 'Oversize' },
    EMPTY: { vi: 'Xe rỗng', zh: '空车', en: 'Empty' },
    NEW_VEHICLES: { vi: 'Xe mới', zh: '新车', en: 'New vehicles' },
  },
  class: CLASS_WORDS,
  ticket: {
    BOOKED: { vi: 'Đã đặt chỗ', zh: '已预约', en: 'Booked' },
    WAITING: { vi: 'Đang chờ', zh: '等候中', en: 'Waiting' },
    CALLED: { vi: 'Đang gọi', zh: '正在呼叫', en: 'Called' },
    ADMITTED: { vi: 'Trong làn', zh: '已进车道', en: 'In the lane' },
    DONE: { vi: 'Đã qua', zh: '已通过', en: 'Passed' },
    HOLDING: { vi: 'Ở bãi chờ', zh: '在外围停车场', en: 'In a park' },
    NO_SHOW: { vi: 'Vắng mặt', zh: '未到场', en: 'Not there' },
    RELEASED: { vi: 'Đã trả chỗ', zh: '已退号', en: 'Given back' },
    TRANSFERRED: { vi: 'Chuyển cửa khẩu', zh: '已转口岸', en: 'Sent to another gate' },
  },
  gate: GATE_WORDS,
  agency: {
    BORDER_GUARD: { vi: 'Biên phòng', zh: '边防', en: 'Border guard' },
    HEALTH_QUARANTINE: { vi: 'Kiểm dịch y tế', zh: '卫生检疫', en: 'Health quarantine' },
    PLANT_ANIMAL_QUARANTINE: { vi: 'Kiểm dịch động thực vật', zh: '动植物检疫', en: 'Plant and animal quarantine' },
    CUSTOMS: { vi: 'Hải quan', zh: '海关', en: 'Customs' },
    GATE_FEE: { vi: 'Phí cửa khẩu', zh: '口岸费', en: 'Gate fee' },
  },
  check: {
    WAITING: { vi: 'Chờ', zh: '待查', en: 'Waiting' },
    IN_PROGRESS: { vi: 'Đang làm', zh: '办理中', en: 'Being done' },
    PASSED: { vi: 'Đạt', zh: '通过', en: 'Passed' },
    FAILED: { vi: 'Không đạt', zh: '未通过', en: 'Failed' },
    ON_HOLD: { vi: 'Tạm giữ', zh: '暂扣', en: 'On hold' },
    WAIVED: { vi: 'Miễn', zh: '免查', en: 'Waived' },
  },
} as const satisfies Catalogue;
