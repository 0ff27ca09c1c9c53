import { FIRST_POLICY } from './policy-rules.js';
import { PUBLISHED_SLOT_RULES } from './slot-rules.js';
import { lapseBooking, lapsesAt, releaseTicket } from './ticket-booking.js';
import { at, Life, slot } from './testing/ticket-life.js';

describe('A booking whose vehicle is not seen', () => {
  const hour = '2026-11-22T02:00:00.000Z';
  const open = { closedThen: false };

  it('is due when the tolerance of its hour and a grace are over', () => {
    expect(lapsesAt(hour, FIRST_POLICY.tolerance, PUBLISHED_SLOT_RULES)).toEqual(at(240));
    expect(
      lapsesAt(hour, { earlyMinutes: 30, lateMinutes: 90 }, { ...PUBLISHED_SLOT_RULES, lapseGraceMinutes: 0 }),
    ).toEqual(at(90));
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
