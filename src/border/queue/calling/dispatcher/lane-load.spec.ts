import { isOver } from '../../domain/ticket.js';
import { GateLog } from './testing/gate-log.js';

/** What the load of the lanes is, counted over all tickets. */
function counted({ queue }: GateLog, lane: string): readonly [onTheWay: number, inLane: number] {
  const tickets = [...queue.tickets.values()].filter(({ status }) => !isOver(status));
  const called = tickets.filter(({ call }) => call?.lane === lane && !call.overtaken);
  return [called.length, tickets.filter(({ inLane }) => inLane?.lane === lane).length];
}

describe('the load of lanes and yards', () => {
  it('is at every step what counting all tickets gives', () => {
    const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X1', leadsTo: 'HN-KH' });
    const stage = 'BORDER' as const;
    const [lane, other] = ['HN-X1', 'HN-X2'];
    for (let n = 0; n < 6; n++) log.waits(`t${n}`, n);
    const steps: ((ticket: string) => void)[] = [
      (ticket) => log.called({ ...log.choice(lane, 10), ticket }, 10),
      (ticket) => log.add({ type: 'TicketOvertaken', data: { ...log.tag(ticket, 20), lane } }),
      (ticket) => log.add({ type: 'TicketSetBack', data: { ...log.tag(ticket, 30), lane } }),
      (ticket) => log.called({ ...log.choice(lane, 40), ticket }, 40),
      // Into another lane of the group than it was called to.
      (ticket) => log.add({ type: 'TicketAdmitted', data: { ...log.tag(ticket, 45), lane: other, stage } }),
      (ticket) => log.add({ type: 'LaneVacated', data: { ...log.tag(ticket, 50), lane, stage } }),
      (ticket) => log.add({ type: 'TicketDone', data: { ...log.tag(ticket, 60), from: 'ADMITTED' } }),
    ];
    const seen: (readonly number[])[] = [];
    // Each vehicle a step behind the one before it.
    for (let turn = 0; turn < steps.length + 5; turn++) {
      for (let n = 0; n < 6; n++) steps[turn - n]?.(`t${n}`);
      const { load } = log.queue;
      for (const each of [lane, other]) {
        expect([load.onTheWay(each), load.inLane(each)]).toEqual(counted(log, each));
        seen.push([load.onTheWay(each), load.inLane(each)]);
      }
    }
    expect(seen).toContainEqual([2, 0]);
    expect(seen).toContainEqual([0, 1]);
    expect(seen.at(-1)).toEqual([0, 0]);
    expect([log.queue.load.inYard('HN-XC'), log.queue.load.inYard('HN-KH')]).toEqual([0, 0]);
  });

  it('frees the room of a yard as vehicles go on', () => {
    const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X1', leadsTo: 'HN-KH' });
    log.waits('a', 0).waits('b', 1);
    expect(log.queue.load.inYard('HN-XC')).toBe(2);
    log.called(log.choice('HN-X1', 2), 2);
    const of = { lane: 'HN-X1', stage: 'BORDER' } as const;
    log.add({ type: 'TicketAdmitted', data: { ...log.tag('a', 5), ...of } });
    expect(log.queue.load.inYard('HN-XC')).toBe(1);
    log.add({ type: 'LaneVacated', data: { ...log.tag('a', 8), ...of } });
    expect(log.queue.load.inYard('HN-KH')).toBe(1);
  });
});
