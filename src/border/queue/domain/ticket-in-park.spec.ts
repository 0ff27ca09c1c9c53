import { Set } from 'immutable';
import { FIRST_POLICY } from './policy-rules.js';
import { policyInputOf } from './policy-input-of.js';
import { waitingTicket } from './policy-inputs.js';
import { giveBack } from './ticket-booking.js';
import { answerCall, endCallUnanswered, overtakeTicket, withdrawCall } from './ticket-call.js';
import { admitTicket } from './ticket-lane.js';
import { at, Life } from './testing/ticket-life.js';
import { enterPark, freePlace, keepPlace, placesOf, takePlace, yardPlacesFold } from './yard-places.js';

const referenceOf = ({ ticket }: Life) => {
  const input = policyInputOf(ticket, true);
  return input && waitingTicket(input, FIRST_POLICY).reference;
};

describe('A vehicle in a park before the gate', () => {
  it('is held there, and an import waits for a bay as in any yard', () => {
    expect(new Life().heldInPark().ticket).toMatchObject({ status: 'HOLDING', stage: 'YARD', yard: 'HN-PARK' });
    expect(new Life('IMPORT').heldInPark().ticket).toMatchObject({ status: 'WAITING', stage: 'BAY' });
  });

  it('is called to the gate yard and waits there for its lane with the reference time that it had', () => {
    const life = new Life().heldInPark(0);
    const before = referenceOf(life);
    life.called(30, 'HN-XC').reached(55);
    expect(life.ticket).toMatchObject({ status: 'WAITING', stage: 'BORDER', yard: 'HN-XC', setBacks: 0 });
    expect(life.ticket.call).toBeUndefined();
    expect(referenceOf(life)).toBe(before);
    expect(life.called(60).last).toMatchObject([{ type: 'TicketCalled', data: { call: 1, waitedMinutes: 60 } }]);
  });

  it('keeps its booked hour when it checked in there in time', () => {
    const life = new Life().booked().heldInPark(20).called(60, 'HN-XC').reached(90);
    expect(referenceOf(life)).toBe(at(0).getTime());
  });

  it('is sent back when it comes to the gate before its call, or to another yard than it was called to', () => {
    const life = new Life().heldInPark();
    expect(() => life.reached(5)).toThrow('held-in-park');
    expect(() => life.called(10, 'HN-XC').reached(20, 'HN-OTHER')).toThrow('called-to-other-yard');
    expect(() => life.checkedIn(30)).toThrow('already-checked-in');
    expect(() => admitTicket(life.ticket, 'HN-E3', 'BORDER', at(20))).toThrow('not-called');
  });

  it('had left its park uncalled when a camera tells late that it saw it at the gate before its call', () => {
    const called = new Life().heldInPark().called(30, 'HN-XC');
    expect(() => called.reached(25)).toThrow('held-in-park');
    expect(called.reached(30).ticket).toMatchObject({ status: 'WAITING', yard: 'HN-XC' });
  });

  it('that does not come goes back one round, the second time it is a no-show; also when it was seen leaving the park', () => {
    const life = new Life().heldInPark().called(10, 'HN-XC');
    life.next((ticket) => answerCall(ticket, 'EXIT_SCAN', at(12)));
    expect(life.last).toMatchObject([{ type: 'CallAnswered', data: { how: 'EXIT_SCAN', stage: 'YARD' } }]);
    expect(overtakeTicket(life.ticket, at(10).toISOString(), at(40))).toEqual([]);
    life.next((ticket) => endCallUnanswered(ticket, at(10).toISOString(), at(70)));
    expect(life.ticket).toMatchObject({ status: 'HOLDING', setBacks: 1 });
    life.called(80, 'HN-XC').next((ticket) => endCallUnanswered(ticket, at(80).toISOString(), at(140)));
    expect(life.types).toEqual(['TicketNoShow']);
    expect(life.heldInPark(200).ticket).toMatchObject({ status: 'HOLDING', setBacks: 0 });
  });

  it('is held on as if it had not been called when the call is withdrawn, and may give its place back', () => {
    const life = new Life().heldInPark().called(10, 'HN-XC');
    life.next((ticket) => withdrawCall(ticket, 'INCIDENT', at(12)));
    expect(life.ticket).toMatchObject({ status: 'HOLDING', setBacks: 0 });
    expect(giveBack(life.ticket, at(15))).toMatchObject([{ type: 'TicketReleased', data: { from: 'HOLDING' } }]);
  });
});

describe('The places of a yard', () => {
  const place = (ticket: string) => ({ yard: 'HN-XC', gate: 'HUU_NGHI', ticket }) as const;
  const none = { now: Set<string>(), before: Set<string>() };
  const with1 = { now: Set(['a']), before: Set<string>() };

  it('are kept for called vehicles while there is room, those of last month included', () => {
    expect(keepPlace(none, place('b'), 1, at(0))).toMatchObject([{ type: 'YardPlaceTaken' }]);
    expect(() => keepPlace(with1, place('b'), 1, at(0))).toThrow('yard-full');
    expect(() => keepPlace({ now: none.now, before: with1.now }, place('b'), 1, at(0))).toThrow('yard-full');
    expect(keepPlace(with1, place('a'), 1, at(0))).toEqual([]);
  });

  it('are taken by whoever stands in the gate yard, however full it is; a full park says where there is room', () => {
    expect(takePlace(with1, place('b'), at(0))).toHaveLength(1);
    expect(() => enterPark(with1, place('b'), 1, ['HN-OTHER (3)'], at(0))).toThrow('park-full');
    expect(() => enterPark(with1, place('b'), 1, [], at(0))).toThrow('parks-full');
    expect(enterPark(with1, place('b'), 2, [], at(0))).toHaveLength(1);
  });

  it('become free once', () => {
    const [freed] = freePlace(with1.now, place('a'), at(5));
    expect(freed && yardPlacesFold.evolve(with1.now, freed).size).toBe(0);
    expect(freePlace(with1.now, place('b'), at(5))).toEqual([]);
  });

  it('follow the ticket: park, park and gate yard on the way, gate yard, none', () => {
    const life = new Life().heldInPark();
    expect(placesOf(life.ticket)).toEqual(['HN-PARK']);
    life.called(10, 'HN-XC');
    expect(placesOf(life.ticket)).toEqual(['HN-PARK', 'HN-XC']);
    const late = life.next((ticket) => overtakeTicket(ticket, at(10).toISOString(), at(40)));
    expect(placesOf(late.ticket)).toEqual(['HN-PARK']);
    life.reached(50);
    expect(placesOf(life.ticket)).toEqual(['HN-XC']);
    expect(placesOf(life.called(60).ticket)).toEqual(['HN-XC']);
    expect(placesOf(life.admitted(65).ticket)).toEqual([]);
  });
});
