/** Logs in which each rule of money and paper is broken once, as `check-log.spec.ts` reads them. */
export const BROKEN_ABOUT_MONEY_AND_PAPER = {
  'fee-taken-as-due': [
    ['fee-d1', 'FeeInvoiced', { dong: 100_000 }],
    ['fee-d1', 'FeePaid', { dong: 60_000 }],
    ['fee-d1', 'FeePaid', { dong: 60_000 }],
  ],
  'receipt-number-once': [
    ['cash-HUU_NGHI-2026-11-20', 'ReceiptIssued', { number: 'HN-261120-0001' }],
    ['cash-HUU_NGHI-2026-11-20', 'ReceiptIssued', { number: 'HN-261120-0001' }],
  ],
  'bank-payment-once': [
    ['bank-payment-p', 'BankPaymentReceived', { payment: 'p', dong: 100_000, applied: 60_000 }],
    ['bank-payment-p', 'BankPaymentRefunded', { payment: 'p', dong: 60_000 }],
  ],
  'slip-once': [
    ['paper-slip-s', 'SlipApplied', { slip: 's', entry: 'e', outcome: 'DONE' }],
    ['paper-slip-s', 'SlipApplied', { slip: 's', entry: 'e', outcome: 'DONE' }],
  ],
} as const;
