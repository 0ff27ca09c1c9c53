import { copyNow, dropCopy, forgetCopies, holdCopy, takeChange, takeSnapshot } from './copies.js';

const TOPIC = 'deciding-HUU_NGHI-CUSTOMS';
const snapshot = (seq: number, state: object) => ({ topic: TOPIC, epoch: 'e', seq, state });
const change = (seq: number, delta: object) => ({ topic: TOPIC, seq, delta });

describe('The copy of a topic that a page holds', () => {
  beforeEach(() => holdCopy(TOPIC));
  afterEach(() => dropCopy(TOPIC));

  it('follows the changes of its snapshot', () => {
    takeSnapshot(snapshot(1, { vehicles: { one: { tran: 'T' } } }));
    expect(takeChange(change(2, { vehicles: { one: null, two: { tran: 'T' } } }))).toBe(true);
    expect(copyNow(TOPIC)).toEqual({ vehicles: { two: { tran: 'T' } } });
  });

  it('has what changed while its snapshot was on the way', () => {
    expect(takeChange(change(1, { vehicles: { old: {} } }))).toBe(true);
    expect(takeChange(change(3, { vehicles: { two: {} } }))).toBe(true);
    takeSnapshot(snapshot(2, { vehicles: { one: {} } }));
    expect(copyNow(TOPIC)).toEqual({ vehicles: { one: {}, two: {} } });
  });

  it('is unknown once a change is missing, until the next snapshot', () => {
    takeSnapshot(snapshot(1, { vehicles: {} }));
    expect(takeChange(change(3, { vehicles: { one: {} } }))).toBe(false);
    expect(copyNow(TOPIC)).toBeUndefined();
    takeSnapshot(snapshot(3, { vehicles: { one: {} } }));
    expect(copyNow(TOPIC)).toEqual({ vehicles: { one: {} } });
  });

  it('is unknown once the line has been down for long', () => {
    takeSnapshot(snapshot(1, { vehicles: {} }));
    forgetCopies();
    expect(copyNow(TOPIC)).toBeUndefined();
  });

  it('is not held of what nobody asked for', () => {
    takeSnapshot({ ...snapshot(1, {}), topic: 'board-HUU_NGHI' });
    expect(takeChange({ ...change(9, {}), topic: 'board-HUU_NGHI' })).toBe(true);
    expect(copyNow('board-HUU_NGHI')).toBeUndefined();
  });
});
