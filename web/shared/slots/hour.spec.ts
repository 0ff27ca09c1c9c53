import { whyNot, type SlotHour } from './hour.js';

const NOW = Date.parse('2026-11-23T00:20:00Z');
const hour: SlotHour = {
  slot: 'HN-1119.EXPORT.PERISHABLE.2026-11-23T01',
  hour: '2026-11-23T01:00:00.000Z',
  open: true,
  goodsClosed: [],
  capacity: 10,
  taken: 9,
};
const durian = { cargo: 'FRUIT', hs: ['08106000'] };

describe('An hour', () => {
  it('is free while a place is left in it', () => {
    expect(whyNot(hour, durian, NOW)).toBeUndefined();
    expect(whyNot({ ...hour, taken: 10 }, durian, NOW)).toBe('FULL');
    expect(whyNot({ ...hour, capacity: 0, taken: 0 }, durian, NOW)).toBe('NO_PLACES');
  });

  it('says why it is not: over, closed, or not for these goods', () => {
    expect(whyNot({ ...hour, hour: '2026-11-22T23:00:00.000Z' }, durian, NOW)).toBe('OVER');
    expect(whyNot({ ...hour, open: false }, durian, NOW)).toBe('CLOSED');
    expect(whyNot({ ...hour, goodsClosed: [{ cargo: ['FRUIT'], hs: [] }] }, durian, NOW)).toBe('GOODS');
    expect(whyNot({ ...hour, goodsClosed: [{ cargo: [], hs: ['0810'] }] }, durian, NOW)).toBe('GOODS');
    expect(whyNot({ ...hour, goodsClosed: [{ cargo: ['FRUIT'], hs: [] }] }, { hs: ['8471'] }, NOW)).toBeUndefined();
  });
});
