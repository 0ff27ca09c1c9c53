import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Agency } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

export interface WaiverRule {
  readonly id: string;
  readonly agency: Agency;
  /** Only for declarations that customs put into this channel. */
  readonly channel?: 'GREEN';
  /** Hanoi days `yyyy-mm-dd`: from inclusive, to exclusive. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly words: Words;
}

const ALWAYS = '2023-01-01';

/** By which rules an agency's head may let a check be; dated, a starter set. */
export const WAIVER_RULES: readonly WaiverRule[] = [
  {
    id: 'state-mission',
    agency: 'BORDER_GUARD',
    validFrom: ALWAYS,
    words: { vi: 'Phương tiện làm nhiệm vụ nhà nước', zh: '执行国家任务的车辆', en: 'Vehicle on a mission of state' },
  },
  {
    id: 'no-epidemic-declared',
    agency: 'HEALTH_QUARANTINE',
    validFrom: ALWAYS,
    words: { vi: 'Không có dịch được công bố', zh: '未宣布疫情', en: 'No epidemic is declared' },
  },
  {
    id: 'inspected-at-origin',
    agency: 'PLANT_ANIMAL_QUARANTINE',
    validFrom: ALWAYS,
    words: { vi: 'Đã kiểm dịch tại nơi xuất xứ', zh: '已在产地检疫', en: 'Inspected at the place of origin' },
  },
  {
    id: 'green-channel',
    agency: 'CUSTOMS',
    channel: 'GREEN',
    validFrom: ALWAYS,
    words: { vi: 'Luồng xanh', zh: '绿色通道', en: 'Green channel' },
  },
  {
    id: 'relief-goods',
    agency: 'CUSTOMS',
    validFrom: ALWAYS,
    words: { vi: 'Hàng cứu trợ khẩn cấp', zh: '紧急救援物资', en: 'Relief goods' },
  },
  {
    id: 'fee-exempt',
    agency: 'GATE_FEE',
    validFrom: ALWAYS,
    words: { vi: 'Đối tượng được miễn phí', zh: '免费对象', en: 'Exempt from the fee' },
  },
];

/** The rules that an agency may waive by at an ISO instant. */
export function waiversOf(agency: Agency, at: string): readonly WaiverRule[] {
  const day = hanoiDay(new Date(at));
  return WAIVER_RULES.filter(
    (rule) => rule.agency === agency && rule.validFrom <= day && (rule.validTo === undefined || day < rule.validTo),
  );
}
