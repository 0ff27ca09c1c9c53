import { fold } from '../../../shared/domain/decider.js';
import { policyInputOf } from './policy-input-of.js';
import { at, Life } from './testing/ticket-life.js';
import { callTicket, PUBLISHED_CALL_LIMITS } from './ticket-call.js';
import { divertTicket, isOnItsWay, seeDiverted, type Diversion } from './ticket-diversion.js';
import { ticketFold, type Ticket } from './ticket.js';
import { placesOf } from './yard-places.js';

const divert = (ticket: Ticket, to: Partial<Diversion> = {}) =>
  divertTicket(ticket, { yard: 'HN-PARK', park: true, reason: 'FLOOD', at: at(50), ...to });
const after = (ticket: Ticket, to?: Partial<Diversion>) => fold(ticketFold, divert(ticket, to), ticket) as Ticket;
function see(ticket: Ticket, yard: string, when = at(80)) {
  if (!isOnItsWay(ticket)) throw new Error('It is not on its way');
  return seeDiverted(ticket, { yard, witness: 'YARD_SCAN', at: when });
}
const seen = (ticket: Ticket, yard: string) => fold(ticketFold, see(ticket, yard), ticket) as Ticket;

describe('A vehicle that is sent to another yard', () => {
  const waiting = new Life().checkedIn(0).ticket;

  it('keeps what it is ranked by, and is passed over until it is seen there', () => {
    const sent = after(waiting);
    expect(sent).toMatchObject({ status: 'HOLDING', yard: 'HN-PARK', stage: 'YARD', checkedInAt: at(0).toISOString() });
    expect(policyInputOf(sent, true)).toEqual({ ...policyInputOf(waiting, true), stage: 'YARD', ready: false });
    const there = seen(sent, 'HN-PARK');
    expect(policyInputOf(there, true)).toEqual({ ...policyInputOf(waiting, true), stage: 'YARD' });
    const call = { lane: 'HN-XC', stage: 'YARD', rule: 'R', asOf: 1, at: at(60) } as const;
    expect(() => callTicket(sent, call, PUBLISHED_CALL_LIMITS)).toThrow('on-its-way');
  });

  it('has its place where it is sent to alone', () => {
    expect(placesOf(after(waiting))).toEqual(['HN-PARK']);
  });

  it('is not seen there before it was sent, however late a camera tells it', () => {
    expect(see(after(waiting), 'HN-PARK', at(45))).toMatchObject([{ data: { at: at(50).toISOString() } }]);
  });

  it('is seen nowhere else', () => {
    expect(() => seen(after(waiting), 'HN-XC')).toThrow('diverted-to-other-yard');
  });

  it('goes from a gate yard to a gate yard as it waited, and from a park into the gate to wait for its lane', () => {
    expect(after(waiting, { yard: 'HN-OTHER', park: false })).toMatchObject({ status: 'WAITING', stage: 'BORDER' });
    const held = new Life().heldInPark(0).ticket;
    expect(after(held, { yard: 'HN-XC', park: false })).toMatchObject({ status: 'WAITING', stage: 'BORDER' });
  });

  it('is called back without penalty when it had been called', () => {
    const called = new Life().checkedIn(0).called(30).ticket;
    expect(divert(called).map(({ type }) => type)).toEqual(['CallWithdrawn', 'TicketDiverted']);
    expect(after(called)).toMatchObject({ status: 'HOLDING', setBacks: 0 });
  });

  it('does not go where it is, nor out of a lane', () => {
    expect(() => divert(waiting, { yard: 'HN-XC' })).toThrow('already-in-that-yard');
    expect(() => divert(new Life().checkedIn(0).called(1).admitted(2).ticket)).toThrow('not-waiting');
  });
});
