import { cursorOf } from '../../http/paging.js';
import type { SettingSummaryAnswer } from '../setting.answer.js';
import { settingPage, type SettingSort } from './setting-page.js';

const row = (setting: string, more: Partial<SettingSummaryAnswer> = {}) =>
  ({ setting, scope: 'HUU_NGHI', waiting: 0, mayConfirm: false, mayPropose: false, ...more }) as SettingSummaryAnswer;

const ROWS = [
  row('aeo-firms', { since: '2026-11-02T00:00:00.000Z' }),
  row('call-limits', { mayPropose: true }),
  row('draw-rules', { mayPropose: true, since: '2026-11-05T00:00:00.000Z' }),
  row('slot-rules', { waiting: 1, mayConfirm: true }),
  row('tariff', { waiting: 1 }),
];

/** Page after page of two. */
function told(sort?: SettingSort): string[][] {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = settingPage(ROWS, { sort, cursor, limit: 2 });
    pages.push(items.map(({ setting }) => setting));
    cursor = next;
  } while (cursor);
  return pages;
}

describe('The list of settings', () => {
  it('begins with what waits for the reader, then his own, then those of others, page by page', () => {
    expect(told()).toEqual([['slot-rules', 'call-limits'], ['draw-rules', 'aeo-firms'], ['tariff']]);
  });

  it('goes by when they changed, both ways, with those that never did at the end', () => {
    expect(told('SINCE')).toEqual([['aeo-firms', 'draw-rules'], ['call-limits', 'slot-rules'], ['tariff']]);
    expect(told('SINCE_DOWN').flat().slice(0, 2)).toEqual(['draw-rules', 'aeo-firms']);
    expect(told('SINCE_DOWN').flat().toSorted()).toEqual(ROWS.map(({ setting }) => setting));
  });

  it('refuses the cursor of another order, and one that is not ours', () => {
    const { next } = settingPage(ROWS, { limit: 2 });
    for (const cursor of [next, 'x', cursorOf(['SINCE', '1'])])
      expect(() => settingPage(ROWS, { sort: 'SINCE', cursor, limit: 2 })).toThrow(
        expect.objectContaining({ code: 'malformed-request' }),
      );
  });

  it('goes on where it was when the last row of a page is not there any more', () => {
    const { next } = settingPage(ROWS, { limit: 2 });
    const without = ROWS.filter(({ setting }) => setting !== 'call-limits');
    const page = settingPage(without, { cursor: next, limit: 2 });
    expect(page.items.map(({ setting }) => setting)).toEqual(['draw-rules', 'aeo-firms']);
  });
});
