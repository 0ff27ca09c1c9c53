import { firstHourAfter, inOrder, liesIn, planMoves, type TouchedBooking } from './plan-moves.js';

const START = Date.parse('2026-11-23T00:00:00.000Z');
const hour = (n: number) => new Date(START + n * 3_600_000).toISOString();
const booking = (ticket: string, at: number, line = 'a', bookedAt = ticket): TouchedBooking => ({
  ticket,
  line,
  hour: hour(at),
  bookedAt,
});

/** Numbers below `most`, the same for the same seed. */
function numbers(seed: number) {
  let state = seed;
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

describe('Bookings that a closure moves', () => {
  it('keep their order by hour, then by who booked first', () => {
    const moves = planMoves(
      [booking('late', 3, 'a', '1'), booking('second', 2, 'a', '2'), booking('first', 2, 'a', '1')],
      () => [hour(8), hour(9)],
      () => 2,
    );
    expect([...moves]).toEqual([
      ['first', hour(8)],
      ['second', hour(8)],
      ['late', hour(9)],
    ]);
  });

  it('find no place when the hours after them run out', () => {
    const moves = planMoves(
      [booking('a', 1), booking('b', 2)],
      () => [hour(8)],
      () => 1,
    );
    expect([...moves]).toEqual([
      ['a', hour(8)],
      ['b', undefined],
    ]);
  });

  it('are those whose hour begins closed, or is closed from its half on', () => {
    const closed = { from: '2026-11-23T02:30:00.000Z', to: hour(4) };
    expect([1, 2, 3, 4].map((n) => liesIn(hour(n), closed))).toEqual([false, true, true, false]);
    expect(liesIn(hour(2), { from: '2026-11-23T02:31:00.000Z' })).toBe(false);
    expect(liesIn(hour(900), { from: hour(0) })).toBe(true);
    expect(firstHourAfter(new Date(closed.from)).toISOString()).toBe(hour(3));
    expect(firstHourAfter(new Date(closed.to)).toISOString()).toBe(hour(4));
  });

  it('never overtake each other, never fill an hour too far, and leave no place empty that one of them could have', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = numbers(seed);
      const bookings = Array.from({ length: random(40) }, (_, n) =>
        booking(`t${n}`, random(6), `line${random(3)}`, String(random(9))),
      );
      const capacity = new Map<string, number>();
      const places = (line: string, at: string) => {
        const key = `${line} ${at}`;
        capacity.set(key, capacity.get(key) ?? random(4));
        return capacity.get(key) ?? 0;
      };
      const hours = Array.from({ length: 10 }, (_, n) => hour(8 + n)).filter(() => random(3) > 0);
      const moves = planMoves(bookings, () => hours, places);
      for (const line of ['line0', 'line1', 'line2']) {
        const moved = inOrder(bookings.filter((each) => each.line === line)).map(({ ticket }) => moves.get(ticket));
        const found = moved.filter((each) => each !== undefined);
        expect(found).toEqual(found.toSorted());
        // Who finds none stands behind all who do.
        expect(moved.slice(0, found.length)).toEqual(found);
        for (const at of hours) {
          const used = found.filter((each) => each === at).length;
          expect(used).toBeLessThanOrEqual(places(line, at));
          const later = found.some((each) => each > at);
          if (later || found.length < moved.length) expect(used).toBe(places(line, at));
        }
      }
    }
  });
});
