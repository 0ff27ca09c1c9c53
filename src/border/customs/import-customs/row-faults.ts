import type { Words } from '../../../shared/domain/problem.js';

/** Why a row of a customs export is not taken. */
export const ROW_FAULTS = {
  'number-invalid': { vi: 'Số tờ khai hải quan không đúng', zh: '报关单号不正确', en: 'No customs declaration number' },
  'vehicle-invalid': {
    vi: 'Không phải biển số hay số khung',
    zh: '不是车牌或车架号',
    en: 'No plate or chassis number',
  },
  'office-invalid': { vi: 'Mã chi cục không đúng', zh: '海关代码不正确', en: 'No customs office' },
  'type-invalid': { vi: 'Loại hình không hợp chiều hàng', zh: '报关类型与方向不符', en: 'No type of this direction' },
  'channel-invalid': { vi: 'Luồng không đúng', zh: '通道不正确', en: 'No channel' },
  'status-invalid': { vi: 'Trạng thái không đúng', zh: '状态不正确', en: 'No status' },
  'weight-unclear': {
    vi: 'Khối lượng như 12.000 có thể là mười hai nghìn hoặc mười hai: ghi 12000, hoặc 12.0000',
    zh: '重量如 12.000 可能是一万二千，也可能是十二：请写 12000，或 12.0000',
    en: 'A weight such as 12.000 may be twelve thousand or twelve: write 12000, or 12.0000',
  },
  'amount-invalid': { vi: 'Số lượng không đúng', zh: '数量不正确', en: 'No amount' },
} as const satisfies Record<string, Words>;

export type RowFaultCode = keyof typeof ROW_FAULTS;
