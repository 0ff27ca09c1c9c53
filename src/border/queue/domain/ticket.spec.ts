import { PUBLISHED_SLOT_RULES } from './slot-rules.js';
import { giveBack, moveTicket, releaseTicket } from './ticket-booking.js';
import {
  answerCall,
  endCallUnanswered,
  overtakeTicket,
  withdrawCall,
  withdrawShutCall,
  withdrawUnclearedCall,
} from './ticket-call.js';
import { advanceTicket, endTicket, vacateLane } from './ticket-lane.js';
import { at, Life, nine, slot } from './testing/ticket-life.js';

describe('a booked ticket', () => {
  it('cannot be booked twice, but anew after it was given back', () => {
    const life = new Life().booked();
    expect(() => life.booked()).toThrow('already-booked');
    life.next((ticket) => giveBack(ticket, at(-60)));
    expect(life.last).toMatchObject([{ type: 'TicketReleased', data: { from: 'BOOKED', why: 'GIVEN_BACK' } }]);
    expect(life.booked('2026-11-22T04').ticket).toMatchObject({ status: 'BOOKED', booking: { moves: 0 } });
  });

  it('moves twice, within six hours of the hour first booked', () => {
    const life = new Life().booked('2026-11-22T10');
    const move = (hour: string) => life.next((ticket) => moveTicket(ticket, slot(hour), PUBLISHED_SLOT_RULES, nine));
    expect(() => move('2026-11-22T17')).toThrow('move-too-far');
    expect(() => move('2026-11-22T10')).toThrow('same-hour');
    move('2026-11-22T16');
    // Six hours from there would be twelve from the hour first booked.
    expect(() => move('2026-11-22T17')).toThrow('move-too-far');
    move('2026-11-22T04');
    expect(() => move('2026-11-22T05')).toThrow('moves-used');
  });

  it('is on time from half an hour before to an hour after', () => {
    const onTime = (minutes: number) => new Life().booked().checkedIn(minutes).last[0]?.data;
    expect(onTime(-30)).toMatchObject({ onTime: true });
    expect(onTime(-31)).toMatchObject({ onTime: false });
    expect(onTime(60)).toMatchObject({ onTime: true });
    expect(onTime(61)).toMatchObject({ onTime: false });
  });

  it('is released when its declaration ends before the vehicle came', () => {
    const life = new Life().booked();
    const events = releaseTicket(life.ticket, nine);
    expect(events).toMatchObject([
      { type: 'TicketReleased', data: { slot: slot('2026-11-22T02').slot, from: 'BOOKED' } },
    ]);
  });
});

describe('the place in an hour that a ticket took', () => {
  const hour = slot('2026-11-22T02').slot;

  it('is its own until it is given back, also once it was seen', () => {
    const life = new Life().booked();
    expect(life.ticket.place).toBe(hour);
    expect(life.checkedIn(10).ticket.place).toBe(hour);
    expect(life.next((ticket) => giveBack(ticket, at(20))).ticket.place).toBeUndefined();
  });

  it('is the one that it moved to', () => {
    const life = new Life().booked('2026-11-22T05');
    life.next((ticket) => moveTicket(ticket, slot('2026-11-22T02'), PUBLISHED_SLOT_RULES, nine));
    expect(life.ticket.place).toBe(hour);
  });

  it('is none for whoever queues live', () => {
    expect(new Life().checkedIn().ticket.place).toBeUndefined();
  });
});

describe('a vehicle that checks in', () => {
  it('gets a live ticket when it has no booking, once', () => {
    const life = new Life().checkedIn();
    expect(life.types).toEqual(['TicketIssuedLive', 'TicketCheckedIn']);
    expect(life.ticket).toMatchObject({ status: 'WAITING', stage: 'BORDER' });
    expect(() => life.checkedIn(5)).toThrow('already-checked-in');
  });

  it('waits for a bay when it is an import', () => {
    expect(new Life('IMPORT').checkedIn().ticket.stage).toBe('BAY');
  });

  it('queues anew after a no-show, without its booked hour', () => {
    const life = new Life().booked().checkedIn().called(10);
    life.next((ticket) => endCallUnanswered(ticket, at(10).toISOString(), at(70)));
    life.called(80).next((ticket) => endCallUnanswered(ticket, at(80).toISOString(), at(140)));
    expect(life.types).toEqual(['TicketNoShow']);
    expect(life.checkedIn(200).ticket).toMatchObject({
      status: 'WAITING',
      waitingSince: at(200).toISOString(),
      setBacks: 0,
    });
    expect(life.ticket.booking).toBeUndefined();
  });
});

describe('a call', () => {
  it('tells until when, and how long the vehicle waited', () => {
    expect(new Life().checkedIn().called(25).last).toMatchObject([
      {
        type: 'TicketCalled',
        data: { call: 1, waitedMinutes: 25, arriveBy: at(35).toISOString(), answerBy: at(85).toISOString() },
      },
    ]);
  });

  it('reaches nobody twice', () => {
    expect(() => new Life().checkedIn().called(5).called(6)).toThrow('not-waiting');
  });

  it('reaches nobody who waits for lanes of another kind', () => {
    expect(() => new Life().checkedIn().called(5, 'HN-X1', 'EXIT')).toThrow('not-waiting');
  });

  it('overtakes who is not there after ten minutes, keeping his place', () => {
    const life = new Life().checkedIn().called(0);
    life.next((ticket) => overtakeTicket(ticket, at(0).toISOString(), at(10)));
    expect(life.ticket).toMatchObject({ status: 'CALLED', call: { overtaken: true } });
    expect(life.admitted(30).ticket.status).toBe('ADMITTED');
  });

  it('overtakes nobody whose coming was promised, and sets him back all the same when he does not come', () => {
    const life = new Life()
      .checkedIn()
      .called(0)
      .next((ticket) => answerCall(ticket, 'DRIVER', at(3)));
    expect(overtakeTicket(life.ticket, at(0).toISOString(), at(10))).toEqual([]);
    expect(endCallUnanswered(life.ticket, at(0).toISOString(), at(60))).toMatchObject([{ type: 'TicketSetBack' }]);
  });

  it('waits for nothing more once the vehicle was scanned out of the yard', () => {
    const life = new Life()
      .checkedIn()
      .called(0)
      .next((ticket) => answerCall(ticket, 'EXIT_SCAN', at(3)));
    expect(endCallUnanswered(life.ticket, at(0).toISOString(), at(60))).toEqual([]);
    expect(answerCall(life.ticket, 'DRIVER', at(4))).toEqual([]);
  });

  it('goes one round back the first time, and is a no-show the second', () => {
    const life = new Life().checkedIn().called(0);
    life.next((ticket) => endCallUnanswered(ticket, at(0).toISOString(), at(60)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', setBackAt: at(60).toISOString() });
    life.called(70);
    expect(life.last).toMatchObject([{ data: { call: 2 } }]);
    life.next((ticket) => endCallUnanswered(ticket, at(70).toISOString(), at(130)));
    expect(life.ticket.status).toBe('NO_SHOW');
  });

  it('is not ended by the limit of an earlier call', () => {
    const life = new Life()
      .checkedIn()
      .called(0)
      .next((ticket) => withdrawCall(ticket, 'LANE_BLOCKED', at(5)));
    life.called(20);
    expect(overtakeTicket(life.ticket, at(0).toISOString(), at(30))).toEqual([]);
    expect(endCallUnanswered(life.ticket, at(0).toISOString(), at(60))).toEqual([]);
  });

  it('to an exit is taken back when its clearance is, and stands when it is cleared again or was to a bay', () => {
    const toBay = new Life('IMPORT').checkedIn().called(0, 'HN-B1');
    expect(withdrawUnclearedCall(toBay.ticket, false, at(1))).toEqual([]);
    toBay.admitted(2, 'HN-B1').next((ticket) => vacateLane(ticket, 'HN-B1', at(5)));
    const toExit = toBay.next((ticket) => advanceTicket(ticket, at(20).toISOString())).called(21, 'HN-X1');
    expect(withdrawUnclearedCall(toExit.ticket, true, at(22))).toEqual([]);
    toExit
      .next((ticket) => answerCall(ticket, 'EXIT_SCAN', at(22)))
      .next((ticket) => withdrawUnclearedCall(ticket, false, at(23)));
    expect(toExit.last).toMatchObject([{ type: 'CallWithdrawn', data: { reason: 'CLEARANCE_FELL_BACK' } }]);
    expect(toExit.ticket).toMatchObject({ status: 'WAITING', stage: 'EXIT', waitingSince: at(20).toISOString() });
    expect(withdrawUnclearedCall(toExit.ticket, false, at(24))).toEqual([]);
  });

  it('is taken back when a closure begins, from whoever is on his way too, and stands when none does', () => {
    const life = new Life().checkedIn();
    expect(withdrawShutCall(life.ticket, 'ROUTE_CLOSED', at(0))).toEqual([]);
    life.called(0).next((ticket) => answerCall(ticket, 'EXIT_SCAN', at(1)));
    expect(withdrawShutCall(life.ticket, undefined, at(2))).toEqual([]);
    life.next((ticket) => withdrawShutCall(ticket, 'ROUTE_CLOSED', at(2)));
    expect(life.last).toMatchObject([{ type: 'CallWithdrawn', data: { reason: 'ROUTE_CLOSED' } }]);
    expect(life.ticket).toMatchObject({ status: 'WAITING', setBacks: 0 });
    expect(withdrawShutCall(life.ticket, 'ROUTE_CLOSED', at(3))).toEqual([]);
  });

  it('is taken back without penalty', () => {
    const life = new Life()
      .checkedIn()
      .called(0)
      .next((ticket) => withdrawCall(ticket, 'LANE_BLOCKED', at(5)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', setBacks: 0, waitingSince: at(0).toISOString() });
    expect(life.ticket.setBackAt).toBeUndefined();
  });
});

const clearedAt = (minutes: number) => at(minutes).toISOString();

describe('a lane and its vehicle', () => {
  it('admits nobody who was not called', () => {
    expect(() => new Life().checkedIn().admitted(1)).toThrow('not-called');
  });

  it('is left once, by the vehicle that stands in it', () => {
    const life = new Life().checkedIn().called(0).admitted(5);
    expect(() => vacateLane(life.ticket, 'HN-E4', at(9))).toThrow('not-in-lane');
    life.next((ticket) => vacateLane(ticket, 'HN-E3', at(9)));
    expect(() => vacateLane(life.ticket, 'HN-E3', at(9))).toThrow('not-in-lane');
  });

  it('sends a cleared import from its bay to the exits, whichever came last', () => {
    const life = new Life('IMPORT').checkedIn().called(0, 'HN-B1').admitted(5, 'HN-B1');
    expect(advanceTicket(life.ticket, clearedAt(20))).toEqual([]);
    life.next((ticket) => vacateLane(ticket, 'HN-B1', at(30)));
    expect(advanceTicket(life.ticket, undefined)).toEqual([]);
    expect(advanceTicket(life.ticket, clearedAt(20))).toMatchObject([{ data: { at: clearedAt(30) } }]);
    life.next((ticket) => advanceTicket(ticket, clearedAt(40)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', stage: 'EXIT', waitingSince: clearedAt(40) });
    expect(advanceTicket(life.ticket, clearedAt(41))).toEqual([]);
  });

  it('sends an import that had to drive back out of an exit to the exits again, once it is cleared again', () => {
    const life = new Life('IMPORT').checkedIn().called(0, 'HN-B1').admitted(5, 'HN-B1');
    life.next((ticket) => vacateLane(ticket, 'HN-B1', at(10))).next((ticket) => advanceTicket(ticket, clearedAt(20)));
    life
      .called(25, 'HN-E1')
      .admitted(30, 'HN-E1')
      .next((ticket) => vacateLane(ticket, 'HN-E1', at(32)));
    life.next((ticket) => advanceTicket(ticket, clearedAt(50)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', stage: 'EXIT', waitingSince: clearedAt(50) });
  });

  it('becomes free when the vehicle is gone without anyone saying that it left the lane', () => {
    const life = new Life()
      .checkedIn()
      .called(0)
      .admitted(5)
      .next((ticket) => endTicket(ticket, at(50)));
    expect(life.last).toMatchObject([
      { type: 'LaneVacated', data: { lane: 'HN-E3' } },
      { type: 'TicketDone', data: { from: 'ADMITTED', lane: 'HN-E3' } },
    ]);
    expect(endTicket(life.ticket, at(51))).toEqual([]);
    expect(() => life.checkedIn(60)).toThrow('ticket-over');
  });

  it('is not given up when the declaration of the vehicle in it ends', () => {
    expect(releaseTicket(new Life().checkedIn().called(0).admitted(5).ticket, at(6))).toEqual([]);
  });
});
