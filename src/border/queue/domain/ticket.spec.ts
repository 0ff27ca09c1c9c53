import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction } from '../../../shared/domain/place.js';
import { FIRST_POLICY } from './policy-rules.js';
import type { TicketEvent, TicketFacts } from './queue-events.js';
import { SLOT_RULES } from './slot-rules.js';
import { bookTicket, giveBack, lapseBooking, lapsesAt, moveTicket, releaseTicket } from './ticket-booking.js';
import { answerCall, callTicket, CALL_LIMITS, endCallUnanswered, overtakeTicket, withdrawCall } from './ticket-call.js';
import { checkInTicket } from './ticket-check-in.js';
import { admitTicket, advanceTicket, endTicket, vacateLane } from './ticket-lane.js';
import { ticketFold, type Ticket, type TicketState } from './ticket.js';

const nine = new Date('2026-11-22T02:00:00.000Z');
const at = (minutes: number) => plusMinutes(nine, minutes);
const factsFor = (direction: Direction): TicketFacts => ({
  ticket: 't1',
  declaration: 't1',
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction,
  cargo: 'FRUIT',
  class: 'PERISHABLE',
  firm: 'f1',
  acceptedAt: '2026-11-21T02:00:00.000Z',
  at: '2026-11-21T03:00:00.000Z',
});
const slot = (hour: string) => ({ slot: `HN-1119.EXPORT.PERISHABLE.${hour}`, hour: `${hour}:00:00.000Z` });

/** Goes through a ticket's life, each step deciding on what the steps before it did. */
class Life {
  state: TicketState;
  last: TicketEvent[] = [];
  constructor(private readonly direction: Direction = 'EXPORT') {}

  next(decide: (ticket: Ticket) => TicketEvent[]): this {
    return this.take(decide(this.ticket));
  }
  booked(hour = '2026-11-22T02'): this {
    return this.take(bookTicket(this.state, factsFor(this.direction), slot(hour)));
  }
  checkedIn(minutes = 0): this {
    const seen = {
      yard: 'HN-XC',
      witness: 'YARD_SCAN' as const,
      cargo: 'FRUIT' as const,
      class: 'PERISHABLE' as const,
    };
    const live = factsFor(this.direction);
    return this.take(checkInTicket(this.state, live, { ...seen, at: at(minutes) }, FIRST_POLICY.tolerance));
  }
  called(minutes: number, lane = 'HN-E3', stage = this.ticket.stage ?? 'BORDER'): this {
    const call = { lane, stage, rule: 'CLASS_TURN', asOf: 7, at: at(minutes) };
    return this.next((ticket) => callTicket(ticket, call, CALL_LIMITS));
  }
  admitted(minutes: number, lane = 'HN-E3'): this {
    return this.next((ticket) => admitTicket(ticket, lane, ticket.stage ?? 'BORDER', at(minutes)));
  }
  get ticket(): Ticket {
    if (!this.state) throw new Error('There is no ticket yet');
    return this.state;
  }
  get types(): string[] {
    return this.last.map(({ type }) => type);
  }
  private take(events: TicketEvent[]): this {
    this.last = events;
    this.state = events.reduce(ticketFold.evolve, this.state);
    return this;
  }
}

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
    const move = (hour: string) => life.next((ticket) => moveTicket(ticket, slot(hour), SLOT_RULES, nine));
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

  it('is taken back without penalty', () => {
    const life = new Life()
      .checkedIn()
      .called(0)
      .next((ticket) => withdrawCall(ticket, 'LANE_BLOCKED', at(5)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', setBacks: 0, waitingSince: at(0).toISOString() });
    expect(life.ticket.setBackAt).toBeUndefined();
  });
});

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
    expect(advanceTicket(life.ticket, true, at(20))).toEqual([]);
    life.next((ticket) => vacateLane(ticket, 'HN-B1', at(30)));
    expect(advanceTicket(life.ticket, false, at(31))).toEqual([]);
    life.next((ticket) => advanceTicket(ticket, true, at(40)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', stage: 'EXIT', waitingSince: at(40).toISOString() });
    expect(advanceTicket(life.ticket, true, at(41))).toEqual([]);
  });

  it('sends an import that had to drive back out of an exit to the exits again, once it is cleared again', () => {
    const life = new Life('IMPORT').checkedIn().called(0, 'HN-B1').admitted(5, 'HN-B1');
    life.next((ticket) => vacateLane(ticket, 'HN-B1', at(10))).next((ticket) => advanceTicket(ticket, true, at(20)));
    life
      .called(25, 'HN-E1')
      .admitted(30, 'HN-E1')
      .next((ticket) => vacateLane(ticket, 'HN-E1', at(32)));
    life.next((ticket) => advanceTicket(ticket, true, at(50)));
    expect(life.ticket).toMatchObject({ status: 'WAITING', stage: 'EXIT', waitingSince: at(50).toISOString() });
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

describe('A booking whose vehicle is not seen', () => {
  const hour = '2026-11-22T02:00:00.000Z';
  const open = { closedThen: false };

  it('is due when the tolerance of its hour and a grace are over', () => {
    expect(lapsesAt(hour, FIRST_POLICY.tolerance, SLOT_RULES)).toEqual(at(240));
    expect(lapsesAt(hour, { earlyMinutes: 30, lateMinutes: 90 }, { ...SLOT_RULES, lapseGraceMinutes: 0 })).toEqual(
      at(90),
    );
  });

  it('lapses and gives its place back; the vehicle may come and queue live', () => {
    const life = new Life().booked();
    const events = lapseBooking(life.state, hour, open, at(240));
    expect(events).toMatchObject([
      { type: 'TicketReleased', data: { why: 'SLOT_LAPSED', from: 'BOOKED', slot: slot('2026-11-22T02').slot } },
    ]);
    life.next(() => events).checkedIn(300);
    expect(life.state).toMatchObject({ status: 'WAITING', checkedInAt: at(300).toISOString() });
    expect(life.state?.booking).toBeUndefined();
  });

  it('does not lapse when the gate was closed in that hour, and waits for the opening when it is closed now', () => {
    const { state } = new Life().booked();
    expect(lapseBooking(state, hour, { closedThen: true }, at(240))).toEqual([]);
    const until = at(900).toISOString();
    const kept = lapseBooking(state, hour, { closedThen: false, closedUntil: until }, at(240));
    expect(kept).toMatchObject([{ type: 'BookingKept', data: { hour, until } }]);
  });

  it('has moved, or is checked in: nothing lapses', () => {
    const { state } = new Life().booked('2026-11-22T05');
    expect(lapseBooking(state, hour, open, at(240))).toEqual([]);
    expect(lapseBooking(new Life().booked().checkedIn(10).state, hour, open, at(240))).toEqual([]);
  });
});

describe('A called vehicle whose declaration ends', () => {
  it('is released and says to which lane it had been called', () => {
    const life = new Life().checkedIn().called(5);
    const [event] = releaseTicket(life.state, at(20));
    expect(event).toMatchObject({ type: 'TicketReleased', data: { from: 'CALLED', lane: life.ticket.call?.lane } });
  });
});
