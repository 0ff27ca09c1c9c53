import type { WaitingTicket } from '../../domain/policy-inputs.js';
import type { QueueEvent } from './queue-event-types.js';
import { GateLog, minute } from './testing/gate-log.js';

describe('What a gate knows of goods', () => {
  it('is forgotten of a vehicle that goes on at another gate', () => {
    const log = new GateLog().hours('NORMAL', -60, 600).lane({ lane: 'HN-X2' }).waits('fruit', 0, { cargo: 'FRUIT' });
    const events = log.events as unknown as QueueEvent[];
    const accepted = events.find((event) => event.type === 'DeclarationAccepted');
    if (accepted?.type !== 'DeclarationAccepted') throw new Error('fruit was not accepted');
    const { facts } = accepted.data;
    const goods = [{ hs: '08106000', grams: 1, packages: 1 }];
    log.add({ type: 'DeclarationAccepted', data: { ...accepted.data, facts: { ...facts, goods } } });
    const span = { from: minute(0).toISOString(), to: minute(60).toISOString(), announcedAt: minute(0).toISOString() };
    log.add({
      type: 'GoodsClosed',
      data: {
        gate: 'HUU_NGHI',
        route: 'HN-1119',
        direction: 'EXPORT',
        closure: 'c1',
        reason: 'FAR_SIDE',
        hs: ['0810'],
        ...span,
      },
    });
    const { calendars, lines } = log.queue;
    const line: readonly WaitingTicket[] = [...lines.waiting('EXPORT', 'BORDER')];
    expect(line).toHaveLength(1);
    expect(calendars.taken(line, 'EXPORT', minute(10))).toEqual([]);
    const was = { gate: 'HUU_NGHI', route: 'HN-1119', code: 'HN-E-fruit', status: 'WAITING' };
    const data = { ticket: line[0]?.input.ticket, declaration: 'fruit', direction: 'EXPORT', gate: 'TAN_THANH', was };
    log.queue.apply({ type: 'TicketTransferred', data } as unknown as QueueEvent);
    // Nothing is known of its codes: it would be taken like any other.
    expect(calendars.taken(line, 'EXPORT', minute(10))).toEqual(line);
  });
});
