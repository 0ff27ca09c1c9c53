import type { Words } from '../../../shared/domain/problem.js';

/** Why customs stops goods at the supervision area. */
export const STOP_REASONS = {
  'smuggling-suspected': { vi: 'Nghi buôn lậu', zh: '涉嫌走私', en: 'Smuggling is suspected' },
  'tax-unsettled': { vi: 'Chưa hoàn thành nghĩa vụ thuế', zh: '税款未结清', en: 'Tax is unsettled' },
  'documents-doubtful': { vi: 'Chứng từ có nghi vấn', zh: '单证存疑', en: 'Documents in doubt' },
  'physical-inspection': { vi: 'Phải kiểm tra thực tế', zh: '须实货查验', en: 'Physical inspection is needed' },
  'rights-infringement': { vi: 'Nghi xâm phạm sở hữu trí tuệ', zh: '涉嫌侵犯知识产权', en: 'Rights may be infringed' },
  'order-of-authority': { vi: 'Theo yêu cầu cơ quan thẩm quyền', zh: '主管机关要求', en: 'Ordered by an authority' },
} as const satisfies Record<string, Words>;

export type StopReason = keyof typeof STOP_REASONS;
