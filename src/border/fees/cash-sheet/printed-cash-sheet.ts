import type { Words } from '../../../shared/domain/problem.js';
import type { PrintedDocument } from '../../../shared/print/printed-document.js';
import { amountInWords } from '../amount-in-words.js';
import { MEANS_WORDS } from '../domain/fee-words.js';
import { BY_HAND } from '../domain/fee.js';
import type { CashSheetAnswer } from './cash-sheet.query.js';

const GATE_NAMES = { HUU_NGHI: 'Hữu Nghị', TAN_THANH: 'Tân Thanh', COC_NAM: 'Cốc Nam', CHI_MA: 'Chi Ma' } as const;
const money = (dong: number) => dong.toLocaleString('vi-VN');

/** The sheet as it is signed and handed over with the drawer. */
export function printedCashSheet(
  { gate, day, receipts, dong, cashiers }: CashSheetAnswer,
  names: ReadonlyMap<string, Words>,
  printedAt: Date,
  printedBy: string,
): PrintedDocument {
  const ruleSaid = (rule: string) => (rule === BY_HAND ? 'Thu ngân ấn định' : (names.get(rule)?.vi ?? rule));
  return {
    title: `Bảng kê thu phí ngày ${day.split('-').toReversed().join('-')}`,
    place: `Cửa khẩu ${GATE_NAMES[gate]}`,
    printedAt,
    printedBy,
    parts: [
      {
        kind: 'facts',
        facts: [
          ['Số biên lai', String(receipts)],
          ['Tổng cộng', `${money(dong)} đồng`],
          ['Bằng chữ', amountInWords(dong).vi],
        ],
      },
      ...cashiers.flatMap((cashier) => [
        { kind: 'heading', text: `Thu ngân ${cashier.by}` } as const,
        {
          kind: 'table',
          columns: [
            { title: 'Mức phí' },
            { title: 'Hình thức', width: 80 },
            { title: 'Biên lai', width: 50, align: 'right' },
            { title: 'Hủy', width: 40, align: 'right' },
            { title: 'Đồng', width: 90, align: 'right' },
          ],
          rows: [
            ...cashier.sums.map((sum) => ({
              cells: [
                ruleSaid(sum.rule),
                MEANS_WORDS[sum.means].vi,
                String(sum.receipts),
                String(sum.reversed),
                money(sum.dong),
              ],
            })),
            { cells: ['Tiền mặt phải nộp', '', '', '', money(cashier.cash)], strong: true },
          ],
        } as const,
        { kind: 'paragraph', text: `Tiền mặt bằng chữ: ${amountInWords(cashier.cash).vi}` } as const,
        { kind: 'paragraph', text: 'Người nộp (ký, ghi rõ họ tên):' } as const,
        { kind: 'lines', count: 1 } as const,
      ]),
    ],
  };
}
