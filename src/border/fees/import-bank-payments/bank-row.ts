import { refuse } from '../domain/fee-problems.js';
import { referenceIn } from '../fee-reference.js';
import { words } from '../../../shared/import/import-rows.js';

export const BANK_COLUMNS = ['id', 'amount', 'time', 'text'] as const;

/** A line of a statement as it is taken. */
export interface BankRow {
  readonly bankId: string;
  readonly dong: number;
  /** ISO instant. */
  readonly paidAt: string;
  readonly text: string;
  readonly reference?: string;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._/-]{3,59}$/;
const TIME = /^20\d{2}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads one; times without an offset are Hanoi's. Throws `bank-row-invalid` with the column. */
export function bankRowOf(cells: Readonly<Record<string, unknown>>): BankRow {
  const bankId = words(cells['id']);
  if (!ID.test(bankId)) throw refuse('bank-row-invalid', { column: 'id' });
  // Banks write 1.800.000 or 1,800,000; the fee knows no part of a đồng.
  const amount = words(cells['amount']);
  const dong = /^\d{1,3}([.,]\d{3})+$|^\d{1,13}$/.test(amount) ? Number(amount.replaceAll(/[.,]/g, '')) : 0;
  if (dong <= 0) throw refuse('bank-row-invalid', { column: 'amount' });
  const time = words(cells['time']);
  const paidAt = TIME.test(time) ? new Date(inHanoi(time.replace(' ', 'T'))) : new Date(Number.NaN);
  if (Number.isNaN(paidAt.getTime())) throw refuse('bank-row-invalid', { column: 'time' });
  const text = words(cells['text'])
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .slice(0, 300);
  const reference = referenceIn(text);
  return { bankId, dong, paidAt: paidAt.toISOString(), text, ...(reference && { reference }) };
}

function inHanoi(time: string): string {
  return /(Z|[+-]\d{2}:\d{2})$/.test(time) ? time : `${time}+07:00`;
}
