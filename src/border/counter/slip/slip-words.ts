import type { Direction } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

/** Every text of the slip. Whoever holds it reads one of the three. */
export const SLIP_WORDS = {
  title: { vi: 'PHIẾU XE', zh: '车辆排队单', en: 'TICKET' },
  yard: { vi: 'Bãi', zh: '停车场', en: 'Yard' },
  direction: { vi: 'Chiều', zh: '方向', en: 'Direction' },
  checkedIn: { vi: 'Vào bãi', zh: '入场', en: 'Checked in' },
  calledTo: { vi: 'Mời đến', zh: '请前往', en: 'Called to' },
  thereBy: { vi: 'Có mặt trước', zh: '最迟到达', en: 'Be there by' },
  plate: { vi: 'Biển số', zh: '车牌', en: 'Plate' },
  pass: {
    vi: 'Mã thông hành: giữ kín, đưa cho người quét.',
    zh: '通行码：请妥善保管，扫码时出示。',
    en: 'Pass: keep it, show it to the scanner.',
  },
  driver: {
    vi: 'Mở vé trên điện thoại, cần 3 ký tự cuối biển số.',
    zh: '用手机打开排队单，需输入车牌末三位。',
    en: 'Open the ticket on a phone, with the last 3 of the plate.',
  },
  missing: { vi: 'Còn thiếu', zh: '尚缺', en: 'Still missing' },
  complete: { vi: 'Đã khai đủ.', zh: '申报已齐全。', en: 'Nothing is missing.' },
  completion: {
    vi: 'Quét để khai phần còn thiếu. Xe chưa khai đủ chưa được gọi, chỗ vẫn giữ.',
    zh: '扫码补充申报。未齐全前不叫号，排位保留。',
    en: 'Scan to tell the rest. Until then the truck is not called and keeps its place.',
  },
  check: {
    vi: 'Kiểm tra phiếu này thật hay giả, còn hiệu lực không.',
    zh: '扫码核验此单真伪和是否有效。',
    en: 'Check whether this slip is genuine and still counts.',
  },
  watch: {
    vi: 'Theo dõi bảng của bãi. Mỗi lượt gọi có thời hạn.',
    zh: '请留意停车场显示屏，叫号有时限。',
    en: 'Watch the display of the yard: a call does not wait long.',
  },
} as const satisfies Record<string, Words>;

export const DIRECTION_WORDS: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'Xuất', zh: '出境', en: 'Export' },
  IMPORT: { vi: 'Nhập', zh: '入境', en: 'Import' },
};

/** The three languages on one line, as `Bãi · 停车场 · Yard`; the same words once. */
export function inAll({ vi, zh, en }: Words): string {
  return [...new Set([vi, zh, en])].join(' · ');
}
