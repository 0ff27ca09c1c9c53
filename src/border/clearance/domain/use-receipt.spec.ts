import { fold } from '../../../shared/domain/decider.js';
import { refusal } from './testing/clearance-story.js';
import { receiptFold, receiptNumber, releaseReceipt, useReceipt } from './use-receipt.js';

const payment = { gate: 'HUU_NGHI', receipt: 'BL-1', declaration: 'd-1', at: '2026-11-22T03:00:00.000Z' } as const;

describe('A receipt', () => {
  it('pays for one declaration', () => {
    const used = useReceipt(undefined, payment);
    expect(used).toEqual([{ type: 'ReceiptUsed', data: payment }]);
    const state = fold(receiptFold, used);
    expect(useReceipt(state, payment)).toEqual([]);
    expect(refusal(() => useReceipt(state, { ...payment, declaration: 'd-2' }))).toBe('receipt-used');
  });

  it('is free again when its pass was taken back, by that declaration alone', () => {
    const state = fold(receiptFold, useReceipt(undefined, payment));
    expect(releaseReceipt(state, { ...payment, declaration: 'd-2' })).toEqual([]);
    const released = releaseReceipt(state, payment);
    expect(useReceipt(fold(receiptFold, released, state), { ...payment, declaration: 'd-2' })).toHaveLength(1);
  });

  it('is the same however it is typed', () => {
    expect(receiptNumber(' bl-0001 / 26 ')).toBe('BL-0001/26');
  });
});
