import type { Words } from '../../../shared/domain/problem.js';

/** Why a no-show counts for nobody. */
export const EXCUSE_REASONS = ['GATE_CLOSED', 'GATE_LATE', 'INCIDENT'] as const;
export type ExcuseReason = (typeof EXCUSE_REASONS)[number];

/** What a firm appeals with. */
export const APPEAL_REASONS = ['BREAKDOWN', 'ROAD_BLOCKED', 'CALL_NOT_RECEIVED', 'GATE_AT_FAULT', 'OTHER'] as const;
export type AppealReason = (typeof APPEAL_REASONS)[number];

export const APPEAL_WORDS: Readonly<Record<AppealReason, Words>> = {
  BREAKDOWN: { vi: 'Xe hỏng', zh: '车辆故障', en: 'Breakdown' },
  ROAD_BLOCKED: { vi: 'Đường bị tắc', zh: '道路受阻', en: 'The road was blocked' },
  CALL_NOT_RECEIVED: { vi: 'Không nhận được lượt gọi', zh: '未收到叫号', en: 'The call did not arrive' },
  GATE_AT_FAULT: { vi: 'Lỗi của cửa khẩu', zh: '口岸的原因', en: 'The gate was at fault' },
  OTHER: { vi: 'Lý do khác', zh: '其他原因', en: 'Another reason' },
};

export const EXCUSE_WORDS: Readonly<Record<ExcuseReason, Words>> = {
  GATE_CLOSED: { vi: 'Cửa khẩu đóng', zh: '口岸关闭', en: 'The gate was closed' },
  GATE_LATE: { vi: 'Cửa khẩu gọi muộn', zh: '口岸叫号过晚', en: 'The gate called late' },
  INCIDENT: { vi: 'Có sự cố', zh: '发生事件', en: 'There was an incident' },
};
