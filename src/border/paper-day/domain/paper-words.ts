import type { Words } from '../../../shared/domain/problem.js';
import type { Resolution, ResolutionReason, SlipFact, SlipOutcome } from './paper-events.js';
import type { SlipState } from './slip.js';

type Codes<C extends string> = Readonly<Record<C, Words>>;

export const SLIP_FACT_WORDS: Codes<SlipFact> = {
  CHECK_IN: { vi: 'Vào bãi', zh: '入场', en: 'Check-in' },
  CALL: { vi: 'Gọi xe', zh: '叫号', en: 'Call' },
  ADMISSION: { vi: 'Vào làn', zh: '进入车道', en: 'Admission' },
  DECISION: { vi: 'Quyết định kiểm tra', zh: '查验决定', en: 'Decision' },
  CROSSING: { vi: 'Qua biên giới', zh: '过境', en: 'Crossing' },
};

export const SLIP_STATE_WORDS: Codes<SlipState> = {
  PENDING: { vi: 'Đang ghi nhận', zh: '处理中', en: 'Being taken' },
  APPLIED: { vi: 'Đã ghi nhận', zh: '已记录', en: 'On record' },
  CONFLICT: { vi: 'Mâu thuẫn', zh: '有冲突', en: 'In conflict' },
  DISMISSED: { vi: 'Đã bỏ qua', zh: '已搁置', en: 'Put aside' },
};

export const SLIP_OUTCOME_WORDS: Codes<SlipOutcome> = {
  DONE: { vi: 'Đã thực hiện', zh: '已执行', en: 'Done' },
  SAME: { vi: 'Hệ thống đã biết', zh: '系统已知', en: 'Known already' },
  NOTED: { vi: 'Lưu làm bằng chứng', zh: '留作证据', en: 'Kept as evidence' },
};

export const RESOLUTION_WORDS: Codes<Resolution> = {
  APPLY: { vi: 'Ghi nhận theo giờ trên phiếu', zh: '按单上时间记录', en: 'Take it as it happened' },
  APPLY_AS_OF_NOW: { vi: 'Ghi nhận từ bây giờ', zh: '自现在起记录', en: 'Take it as of now' },
  DISMISS: { vi: 'Bỏ qua phiếu', zh: '搁置该单', en: 'Put it aside' },
};

export const RESOLUTION_REASON_WORDS: Codes<ResolutionReason> = {
  'slip-copied': { vi: 'Phiếu bị sao chép', zh: '纸质单被复印', en: 'The slip was copied' },
  'typing-error': { vi: 'Nhập nhầm', zh: '录入错误', en: 'Typing error' },
  'paper-is-right': { vi: 'Phiếu giấy đúng', zh: '以纸质单为准', en: 'The paper is right' },
  'record-is-right': { vi: 'Hệ thống đúng', zh: '以系统记录为准', en: 'The record is right' },
};
