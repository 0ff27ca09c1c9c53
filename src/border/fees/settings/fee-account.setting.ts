import { BankAccountValue, bankAccountFaults } from '../../../shared/settings/bank-account.js';
import { defineSetting } from '../../../shared/settings/define-setting.js';
import { ACCOUNTANTS, APPROVERS } from './money-people.js';

export class FeeAccountValue extends BankAccountValue {}

/** Where transfers of the fee go; none until it is set. */
export const FEE_ACCOUNT = defineSetting({
  name: 'fee-account',
  scope: 'GATE',
  value: FeeAccountValue,
  published: {},
  proposedBy: ACCOUNTANTS,
  confirmedBy: APPROVERS,
  faults: bankAccountFaults,
  title: { vi: 'Tài khoản thu phí', zh: '收费账户', en: 'Account of the fee' },
  about: {
    vi: 'Tài khoản ngân hàng của ban quản lý ghi trong mã VietQR. Áp dụng cho mã hiển thị sau thời điểm đó.',
    zh: 'VietQR 码中管委会的银行账户。适用于生效后显示的二维码。',
    en: "The board's bank account that VietQR codes name. Counts for codes shown from then on.",
  },
});
