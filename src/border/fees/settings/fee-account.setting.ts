import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { ACCOUNTANTS, APPROVERS } from './money-people.js';

export class FeeAccountValue {
  @ApiPropertyOptional({ example: '970403', description: 'Bank identification number of NAPAS.' })
  @IsOptional()
  @Matches(/^97\d{4}$/)
  bin?: string;

  @ApiPropertyOptional({ example: '0011012345678' })
  @IsOptional()
  @Matches(/^[0-9A-Z]{4,19}$/)
  account?: string;
}

function faults({ bin, account }: FeeAccountValue): readonly FieldProblem[] {
  if ((bin === undefined) === (account === undefined)) return [];
  return [{ path: bin === undefined ? 'bin' : 'account', code: 'fee-account-half', severity: 'error' }];
}

/** Where transfers of the fee go; none until it is set. */
export const FEE_ACCOUNT = defineSetting({
  name: 'fee-account',
  scope: 'GATE',
  value: FeeAccountValue,
  published: {},
  proposedBy: ACCOUNTANTS,
  confirmedBy: APPROVERS,
  faults,
  title: { vi: 'Tài khoản thu phí', zh: '收费账户', en: 'Account of the fee' },
  about: {
    vi: 'Tài khoản ngân hàng của ban quản lý ghi trong mã VietQR. Áp dụng cho mã hiển thị sau thời điểm đó.',
    zh: 'VietQR 码中管委会的银行账户。适用于生效后显示的二维码。',
    en: "The board's bank account that VietQR codes name. Counts for codes shown from then on.",
  },
});
