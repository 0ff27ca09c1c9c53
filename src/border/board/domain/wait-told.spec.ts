import { waitTold } from './wait-told.js';

const now = '2026-11-30T03:00:00.000Z';
const half = { earliest: '2026-11-30T03:10:00.000Z', latest: '2026-11-30T03:25:00.000Z' };
const calls = { waits: [40, 10, 20, 30, 90], lastWaitAt: '2026-11-30T02:30:00.000Z' };
const none = { waits: [], lastWaitAt: null };

describe('The wait of a class', () => {
  it('is what the last one who checked in was told', () => {
    const told = { madeAt: '2026-11-30T02:50:00.000Z', half };
    expect(waitTold({ told, ...calls }, now)).toEqual({ basis: 'TOLD', from: 20, to: 35, at: told.madeAt });
  });

  it('has no end when it may reach beyond the hours that are known', () => {
    const told = { madeAt: '2026-11-30T02:50:00.000Z', half: { earliest: half.earliest } };
    expect(waitTold({ told, ...none }, now)).toEqual({ basis: 'TOLD', from: 20, at: told.madeAt });
  });

  it('is measured by the middle half of the last calls when nobody was told lately', () => {
    const told = { madeAt: '2026-11-30T01:59:00.000Z', half };
    const measured = { basis: 'MEASURED', from: 20, to: 40, at: calls.lastWaitAt, calls: 5 };
    expect(waitTold({ told, ...calls }, now)).toEqual(measured);
    expect(waitTold(calls, now)).toEqual(measured);
  });

  it('is not known of few calls, of old ones, or of none', () => {
    expect(waitTold({ ...calls, waits: [1, 2, 3, 4] }, now)).toBeUndefined();
    expect(waitTold({ ...calls, lastWaitAt: '2026-11-29T23:59:00.000Z' }, now)).toBeUndefined();
    expect(waitTold(none, now)).toBeUndefined();
  });
});
