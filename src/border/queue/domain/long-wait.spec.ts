import { cutoffsOf, limitOf, PUBLISHED_LONG_WAITS } from './long-wait.js';

const limits = { waiting: 240, perishable: 90, called: 30, inLane: 60 };

describe('Who waits too long', () => {
  it('is told by what is carried while it waits, and by where it stands once it was called', () => {
    expect(limitOf(limits, 'WAITING', 'ORDINARY')).toBe(240);
    expect(limitOf(limits, 'HOLDING', 'EMPTY')).toBe(240);
    expect(limitOf(limits, 'WAITING', 'PERISHABLE')).toBe(90);
    expect(limitOf(limits, 'HOLDING', 'LIVE_ANIMALS')).toBe(90);
    expect(limitOf(limits, 'CALLED', 'PERISHABLE')).toBe(30);
    expect(limitOf(limits, 'ADMITTED', 'PERISHABLE')).toBe(60);
  });

  it('has one instant for each way to wait, counted back from now', () => {
    const now = new Date('2026-11-23T05:00:00.000Z');
    const cutoffs = cutoffsOf(limits, ['PERISHABLE', 'ORDINARY'], now);
    expect(cutoffs).toHaveLength(8);
    expect(cutoffs).toContainEqual({
      status: 'WAITING',
      class: 'PERISHABLE',
      limit: 90,
      before: new Date('2026-11-23T03:30:00.000Z'),
    });
  });

  it('waits shorter with fresh goods than with others as long as nobody set it otherwise', () => {
    expect(PUBLISHED_LONG_WAITS.perishable).toBeLessThan(PUBLISHED_LONG_WAITS.waiting);
  });
});
