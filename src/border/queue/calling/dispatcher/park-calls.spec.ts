import { verifyCalls } from '../../verify-calls.js';
import { nextCodes, suggestionsFor } from './next-calls.js';
import { GateLog, minute } from './testing/gate-log.js';

const gate = (capacity = 2, mode: 'SUGGEST' | 'AUTO' | 'MANUAL' = 'SUGGEST') =>
  new GateLog().hours('NORMAL', -60, 600).yards(capacity, mode);
const held = { yard: 'HN-PARK' } as const;
const suggested = (log: GateLog, at: number) =>
  suggestionsFor(log.queue, 'EXPORT', log.events.length, minute(at)).map(({ choice, mode }) => [
    choice.lane,
    choice.ticket,
    mode,
  ]);

/** Calls who is next out of the park, with the place that the call keeps. */
function calledOut(log: GateLog, at: number): string {
  const choice = log.choice('HN-XC', at);
  log.called(choice, at).place('YardPlaceTaken', 'HN-XC', choice.ticket, at);
  return choice.ticket;
}

function reached(log: GateLog, ticket: string, at: number): GateLog {
  const data = { yard: 'HN-XC', from: 'HN-PARK', stage: 'BORDER', witness: 'YARD_SCAN' } as const;
  return log.add({ type: 'YardReached', data: { ...log.tag(ticket, at), ...data } });
}

describe('Calls out of a park', () => {
  it('are made as long as the gate yard has room, with those on their way', () => {
    const log = gate(2).waits('direct', 0).place('YardPlaceTaken', 'HN-XC', 'direct', 0);
    log.waits('a', 1, held).waits('b', 2, held);
    expect(suggested(log, 3)).toEqual([['HN-XC', 'a', 'SUGGEST']]);
    calledOut(log, 4);
    expect(suggested(log, 5)).toEqual([]);
    log.place('YardPlaceFreed', 'HN-XC', 'direct', 6);
    expect(suggested(log, 7)).toEqual([['HN-XC', 'b', 'SUGGEST']]);
  });

  it('follow the policy: classes take turns, and who was overtaken twelve times goes next', () => {
    const log = gate(100).waits('empty', 0, { ...held, class: 'EMPTY' });
    for (let n = 0; n < 20; n++) log.waits(`t${n}`, n + 1, held);
    const order = Array.from({ length: 14 }, (_, n) => calledOut(log, 30 + n));
    expect(order.indexOf('empty')).toBeLessThanOrEqual(12);
    expect(order.slice(0, 2)).toEqual(['t0', 't1']);
  });

  it('reach nobody into a closed interval, and only who had registered before where that is asked', () => {
    const log = gate().waits('a', 0, held).hours('CLOSED', 10, 20);
    expect(suggested(log, 9)).toHaveLength(1);
    expect(suggested(log, 10)).toEqual([]);
    log.waits('booked', 5, { ...held, booked: minute(0).toISOString() }).hours('PREREGISTERED_ONLY', 20, 30);
    expect(suggested(log, 21)).toEqual([['HN-XC', 'booked', 'SUGGEST']]);
  });

  it('are the machine’s in mode AUTO, and the controller’s alone in mode MANUAL', () => {
    expect(suggested(gate(2, 'AUTO').waits('a', 0, held), 1)).toEqual([['HN-XC', 'a', 'AUTO']]);
    expect(suggested(gate(2, 'MANUAL').waits('a', 0, held), 1)).toEqual([]);
  });

  it('take nobody to a lane before he is in the yard, and there he goes before who came to the gate later', () => {
    const log = gate().lane({ lane: 'HN-X1' }).waits('a', 0, held).waits('later', 10);
    expect(nextCodes(log.queue, 'EXPORT', minute(11))).toEqual(['HN-E-later']);
    reached(log, calledOut(log, 12), 30);
    expect(nextCodes(log.queue, 'EXPORT', minute(31))).toEqual(['HN-E-a', 'HN-E-later']);
  });

  it('agree with the verifier, and a planted one does not', async () => {
    const log = gate(100);
    for (let n = 0; n < 6; n++) log.waits(`t${n}`, n, held);
    calledOut(log, 10);
    reached(log, calledOut(log, 11), 30);
    calledOut(log, 31);
    const read = async (position: number, limit: number) => log.events.slice(position, position + limit);
    expect(await verifyCalls(read)).toEqual({ calls: 3, byHand: 0, outOfTurn: 0, wrong: [] });
    log.called({ ...log.choice('HN-XC', 40), ticket: 't5' }, 40);
    expect((await verifyCalls(read)).wrong).toMatchObject([{ why: 'OTHER_TICKET', ticket: 't5', expected: 't3' }]);
  });
});
