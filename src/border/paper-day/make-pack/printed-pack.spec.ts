import { printedPack } from './printed-pack.js';
import type { PackContent } from './pack-content.js';

const inLine = {
  declaration: 'd1',
  code: 'HN-E-0417',
  direction: 'EXPORT',
  stage: 'BORDER',
  class: 'ORDINARY',
  penalty: false,
  reference: '2026-11-29T01:00:00.000Z',
} as const;
const content = {
  queue: {
    waiting: [{ ...inLine, yard: 'HN-XUAN-CUONG' }],
    called: [{ ...inLine, declaration: 'd2', call: { lane: 'HN-X1', at: '2026-11-29T02:00:00.000Z' } }],
    position: 7,
    stale: false,
  },
  checks: { checks: [], position: 7, stale: false },
  plates: new Map(),
  codes: new Map(),
  places: new Map([['HN-X1', { vi: 'làn 1', zh: '1 号车道', en: 'lane 1' }]]),
  asOf: 7,
  stale: false,
} as unknown as PackContent;

describe('An emergency pack', () => {
  it('calls lanes and yards by their names, and by its code a place that has none', () => {
    const at = new Date('2026-11-29T03:00:00.000Z');
    const printed = printedPack({ gate: 'HUU_NGHI', whom: 'BOARD', content, slips: ['HN-1'], at });
    const cells = printed.parts.flatMap((part) => (part.kind === 'table' ? part.rows.flatMap((row) => row.cells) : []));
    expect(cells).toEqual(expect.arrayContaining(['làn 1 · 1 号车道', 'HN-XUAN-CUONG']));
    expect(cells).not.toContain('HN-X1');
  });
});
