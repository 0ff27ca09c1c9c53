import type { Words } from '../../../shared/domain/problem.js';
import type { NextStep } from './bank-payment.js';
import type { HandReason, Means, PaymentState, ReversalReason } from './fee-events.js';

type Codes<C extends string> = Readonly<Record<C, Words>>;

export const HAND_REASON_WORDS: Codes<HandReason> = {
  'no-rule': { vi: 'Biểu phí chưa có mức', zh: '收费标准无规则', en: 'The tariff has no rule' },
  'goods-found-otherwise': { vi: 'Hàng thực tế khác khai báo', zh: '实际货物与申报不符', en: 'Goods found otherwise' },
  'measure-disputed': { vi: 'Tải trọng đang tranh chấp', zh: '载重有争议', en: 'The measure is disputed' },
  'reduced-by-law': { vi: 'Giảm theo quy định', zh: '依法减收', en: 'Reduced by law' },
};

export const REVERSAL_REASON_WORDS: Codes<ReversalReason> = {
  'typing-error': { vi: 'Nhập nhầm', zh: '录入错误', en: 'Typing error' },
  'vehicle-did-not-go': { vi: 'Xe không đi nữa', zh: '车辆未通行', en: 'The vehicle did not go' },
  'paid-twice': { vi: 'Nộp hai lần', zh: '重复缴费', en: 'Paid twice' },
  'fee-lower-now': { vi: 'Mức phí đã giảm', zh: '费用已降低', en: 'The fee is lower now' },
};

export const MEANS_WORDS: Codes<Means> = {
  CASH: { vi: 'Tiền mặt', zh: '现金', en: 'Cash' },
  CARD: { vi: 'Thẻ', zh: '刷卡', en: 'Card' },
  TRANSFER: { vi: 'Chuyển khoản', zh: '转账', en: 'Transfer' },
};

export const PAYMENT_STATE_WORDS: Codes<PaymentState> = {
  EXACT: { vi: 'Đúng số tiền', zh: '金额相符', en: 'Exact' },
  OVER: { vi: 'Nộp thừa', zh: '多付', en: 'Too much' },
  UNDER: { vi: 'Nộp thiếu', zh: '少付', en: 'Too little' },
  LATE: { vi: 'Nộp trễ', zh: '逾期', en: 'Late' },
  DUPLICATE: { vi: 'Nộp trùng', zh: '重复', en: 'Paid before' },
  UNKNOWN: { vi: 'Chưa rõ của chuyến nào', zh: '无法识别', en: 'Of no known trip' },
};

export const NEXT_STEP_WORDS: Codes<NextStep> = {
  WAIT_FOR_REST: { vi: 'Chờ nộp phần còn lại', zh: '等待补缴', en: 'Wait for the rest' },
  ASSIGN: { vi: 'Gán cho một chuyến xe', zh: '归入某车次', en: 'Assign it to a trip' },
  REFUND: { vi: 'Hoàn lại', zh: '退款', en: 'Refund it' },
};
