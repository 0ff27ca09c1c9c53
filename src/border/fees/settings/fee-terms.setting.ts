import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { ACCOUNTANTS, APPROVERS } from './money-people.js';

export class FeeTermsValue {
  @ApiProperty({ example: 72, description: 'A transfer is in time so many hours after the invoice.' })
  @IsInt()
  @Min(1)
  @Max(2_160)
  validHours: number;
}

/** How long an invoice may be paid by transfer. */
export const FEE_TERMS = defineSetting({
  name: 'fee-terms',
  scope: 'GATE',
  value: FeeTermsValue,
  published: { validHours: 72 },
  proposedBy: ACCOUNTANTS,
  confirmedBy: APPROVERS,
  title: { vi: 'Thời hạn nộp phí', zh: '缴费期限', en: 'Terms of payment' },
  about: {
    vi: 'Thông báo phí có hiệu lực bao lâu để chuyển khoản. Áp dụng cho thông báo lập sau thời điểm đó.',
    zh: '缴费通知可转账的有效时间。适用于生效后开具的通知。',
    en: 'How long an invoice may be paid by transfer. Counts for invoices written from then on.',
  },
});
