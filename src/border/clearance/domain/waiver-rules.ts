import type { Agency } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

/** A ground by which a check may be waived. */
export interface WaiverAllowed {
  readonly id: string;
  /** Only for declarations that customs put into this channel. */
  readonly channel?: 'GREEN';
}

export interface WaiverRule extends WaiverAllowed {
  readonly agency: Agency;
  readonly words: Words;
}

/** The grounds in words, each with its agency; which of them are open at a gate is a dated setting of that agency. */
export const WAIVER_RULES: readonly WaiverRule[] = [
  {
    id: 'state-mission',
    agency: 'BORDER_GUARD',
    words: { vi: 'Phương tiện làm nhiệm vụ nhà nước', zh: '执行国家任务的车辆', en: 'Vehicle on a mission of state' },
  },
  {
    id: 'no-epidemic-declared',
    agency: 'HEALTH_QUARANTINE',
    words: { vi: 'Không có dịch được công bố', zh: '未宣布疫情', en: 'No epidemic is declared' },
  },
  {
    id: 'inspected-at-origin',
    agency: 'PLANT_ANIMAL_QUARANTINE',
    words: { vi: 'Đã kiểm dịch tại nơi xuất xứ', zh: '已在产地检疫', en: 'Inspected at the place of origin' },
  },
  {
    id: 'green-channel',
    agency: 'CUSTOMS',
    channel: 'GREEN',
    words: { vi: 'Luồng xanh', zh: '绿色通道', en: 'Green channel' },
  },
  {
    id: 'relief-goods',
    agency: 'CUSTOMS',
    words: { vi: 'Hàng cứu trợ khẩn cấp', zh: '紧急救援物资', en: 'Relief goods' },
  },
  {
    id: 'fee-exempt',
    agency: 'GATE_FEE',
    words: { vi: 'Đối tượng được miễn phí', zh: '免费对象', en: 'Exempt from the fee' },
  },
];

/** The grounds of an agency as published. */
export function waiversOf(agency: Agency): readonly WaiverAllowed[] {
  return WAIVER_RULES.filter((rule) => rule.agency === agency);
}
