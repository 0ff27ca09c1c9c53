import { nextCodes, suggestionsFor } from './next-calls.js';
import { verifyCalls } from '../../verify-calls.js';
import { GateLog, minute } from './testing/gate-log.js';

const gate = () => new GateLog().hours('NORMAL', -60, 600);
const suggested = (log: GateLog, at: number) =>
  suggestionsFor(log.queue, 'EXPORT', log.events.length, minute(at)).map(({ choice }) => [choice.lane, choice.ticket]);

describe('the suggestions for a gate', () => {
  it('name nobody while nobody waits, and then who came first', () => {
    const log = gate().lane({ lane: 'HN-X1' });
    expect(suggested(log, 1)).toEqual([]);
    expect(suggested(log.waits('b', 2).waits('a', 3), 4)).toEqual([['HN-X1', 'b']]);
  });

  it('fill the forward buffer of a group, its emptiest lane first, and then stop', () => {
    const log = gate().lane({ lane: 'HN-X1', perHour: 6 }).lane({ lane: 'HN-X2', perHour: 6 });
    for (const [n, ticket] of ['a', 'b', 'c'].entries()) log.waits(ticket, n);
    log.called(log.choice('HN-X1', 5), 5);
    expect(suggested(log, 6)).toEqual([['HN-X2', 'b']]);
    // Twelve an hour over ten minutes of travel: two on the way are enough.
    log.called(log.choice('HN-X2', 6), 6);
    expect(suggested(log, 7)).toEqual([]);
    log.add({ type: 'TicketOvertaken', data: { ...log.tag('a', 15), lane: 'HN-X1' } });
    expect(suggested(log, 16)).toEqual([['HN-X1', 'c']]);
  });

  it('leave the order to the controller of a lane in mode MANUAL, and still say who is next', () => {
    const log = gate().lane({ lane: 'HN-X1', mode: 'MANUAL' }).waits('a', 0);
    expect(suggested(log, 1)).toEqual([]);
    expect(nextCodes(log.queue, 'EXPORT', minute(1))).toEqual(['HN-E-a']);
  });

  it('stop while the yard beyond is full', () => {
    const name = { vi: 'B', zh: 'B', en: 'Y' };
    const yard = { gate: 'HUU_NGHI', yard: 'HN-KH', name, capacity: 1, bays: 0, overflow: false } as const;
    const log = gate().lane({ lane: 'HN-X1', leadsTo: 'HN-KH' });
    log.add({ type: 'YardAdded', data: yard }).waits('a', 0).waits('b', 1);
    log.called(log.choice('HN-X1', 2), 2);
    const of = { lane: 'HN-X1', stage: 'BORDER' } as const;
    log.add({ type: 'TicketAdmitted', data: { ...log.tag('a', 5), ...of } });
    log.add({ type: 'LaneVacated', data: { ...log.tag('a', 8), ...of } });
    expect(suggested(log, 9)).toEqual([]);
    log.add({ type: 'TicketDone', data: { ...log.tag('a', 30), from: 'ADMITTED' } });
    expect(suggested(log, 31)).toEqual([['HN-X1', 'b']]);
  });

  it('name nobody into a closed interval, nor whose declaration was sent back', () => {
    const log = gate().lane({ lane: 'HN-X1' }).waits('a', 0).waits('b', 1).hours('CLOSED', 10, 20);
    expect(suggested(log, 9)).toEqual([['HN-X1', 'a']]);
    expect(suggested(log, 10)).toEqual([]);
    expect(suggested(log, 20)).toEqual([['HN-X1', 'a']]);
    const back = { declaration: 'a', gate: 'HUU_NGHI', at: minute(21).toISOString(), fields: [] } as const;
    log.add({ type: 'DeclarationSentBack', data: back });
    expect(suggested(log, 22)).toEqual([['HN-X1', 'b']]);
  });

  it('pass over who has not told what a call needs, without losing his place, also for the verifier', async () => {
    const log = gate().lane({ lane: 'HN-X1', perHour: 60 }).waits('a', 0, { untold: true }).waits('b', 1).waits('c', 2);
    expect(suggested(log, 3)).toEqual([['HN-X1', 'b']]);
    log.called(log.choice('HN-X1', 3), 3).corrected('a', 4, false);
    expect(log.choice('HN-X1', 5)).toMatchObject({ ticket: 'a', inputs: { ready: true, overtakenBy: 0 } });
    log.corrected('a', 6, true);
    expect(log.choice('HN-X1', 7).ticket).toBe('c');
    log.corrected('a', 8, false).called(log.choice('HN-X1', 9), 9);
    const read = async (position: number, limit: number) => log.events.slice(position, position + limit);
    expect(await verifyCalls(read)).toEqual({ calls: 2, byHand: 0, outOfTurn: 0, wrong: [] });
    const outdated = log.choice('HN-X1', 10);
    log.corrected('c', 10, true).called({ ...outdated, asOf: log.events.length }, 11);
    expect((await verifyCalls(read)).wrong).toMatchObject([{ ticket: 'c' }]);
  });

  it('name who lacked a paper alone, once a photo of it was handed in, also for the verifier', async () => {
    const log = gate().lane({ lane: 'HN-X1', perHour: 60 }).waits('a', 0, { untold: true }).waits('b', 1);
    const handedIn = (missing?: []) => {
      const { declaration, gate: at, at: time } = log.tag('a', 3);
      const photo = { file: 'f', kind: 'INVOICE', mediaType: 'image/jpeg', bytes: 1, digest: 'd' } as const;
      const data = { declaration, gate: at, at: time, ...photo, ...(missing && { missing }) };
      return log.add({ type: 'FileAttached', data });
    };
    expect(suggested(handedIn(), 4)).toEqual([['HN-X1', 'b']]);
    expect(suggested(handedIn([]), 5)).toEqual([['HN-X1', 'a']]);
    log.called(log.choice('HN-X1', 6), 6);
    const read = async (position: number, limit: number) => log.events.slice(position, position + limit);
    expect(await verifyCalls(read)).toMatchObject({ calls: 1, byHand: 0, wrong: [] });
  });

  it('take only who had booked before when the interval is for those registered before', () => {
    const log = gate()
      .lane({ lane: 'HN-X1' })
      .waits('live', 0)
      .waits('booked', 5, { booked: minute(0).toISOString() });
    log.hours('PREREGISTERED_ONLY', 10, 30);
    expect(suggested(log, 11)).toEqual([['HN-X1', 'booked']]);
  });

  it('say at most eight as next, in the order of the policy', () => {
    const log = gate().lane({ lane: 'HN-X1' });
    for (let n = 0; n < 10; n++) log.waits(`t${n}`, n);
    expect(nextCodes(log.queue, 'EXPORT', minute(20))).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `HN-E-t${n}`));
  });

  it('send an import from its bay to an exit only when it is cleared', () => {
    const log = new GateLog().hours('NORMAL', -60, 600, 'IMPORT');
    log
      .lane({ lane: 'HN-B1', kind: 'BAY', direction: 'IMPORT' })
      .lane({ lane: 'HN-E1', kind: 'EXIT', direction: 'IMPORT' });
    log.waits('a', 0, { direction: 'IMPORT' }).called(log.choice('HN-B1', 1), 1);
    const bay = { lane: 'HN-B1', stage: 'BAY' } as const;
    log.add({ type: 'TicketAdmitted', data: { ...log.tag('a', 5), ...bay } });
    log.add({ type: 'LaneVacated', data: { ...log.tag('a', 20), ...bay } });
    log.add({ type: 'TicketAdvanced', data: { ...log.tag('a', 30), stage: 'EXIT' } });
    const imports = (at: number) =>
      suggestionsFor(log.queue, 'IMPORT', log.events.length, minute(at)).map(({ choice }) => choice.lane);
    expect(imports(31)).toEqual([]);
    const fact = {
      declaration: 'a',
      gate: 'HUU_NGHI',
      direction: 'IMPORT',
      cargo: 'GENERAL',
      vehicleCount: 1,
    } as const;
    log.add({ type: 'VehicleCleared', data: { ...fact, at: minute(30).toISOString(), revision: 1 } });
    expect(imports(32)).toEqual(['HN-E1']);
    log.add({ type: 'ClearanceFellBack', data: { ...fact, at: minute(33).toISOString(), agency: 'CUSTOMS' } });
    expect(imports(34)).toEqual([]);
  });
});
