import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { isFirstCome, nextDraw, PUBLISHED_DRAW_RULES as RULES } from './draw-rules.js';
import type { SlotEvent, SlotFacts } from './queue-events.js';
import { beginDraw, drawnPlaces, returnPlace } from './slot-return.js';
import { PUBLISHED_SLOT_RULES } from './slot-rules.js';
import { placesTaken, slotFold, takePlace, type Slot } from './slot.js';

const hour = '2026-11-23T01:00:00.000Z';
const facts = (capacity: number): SlotFacts => ({
  slot: 'HN-1119.EXPORT.ORDINARY.2026-11-23T01',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  class: 'ORDINARY',
  hour,
  capacity,
});
const before = (hours: number, minutes = 0) => new Date(Date.parse(hour) - (hours * 60 - minutes) * 60_000);

class Hour {
  slot: Slot = slotFold.initial;
  constructor(readonly capacity: number) {}
  book(ticket: string, now: Date, draw?: string) {
    const wanted = { facts: facts(this.capacity), ticket, firm: ticket, ...(draw && { draw }) };
    return this.take(() => takePlace(this.slot, wanted, PUBLISHED_SLOT_RULES, now, RULES));
  }
  giveBack(ticket: string, now: Date) {
    return this.take(() => returnPlace(this.slot, ticket, { at: now, rules: RULES }));
  }
  begin(draw: string, places: number, now: Date) {
    return this.take(() => beginDraw(this.slot, draw, places, now));
  }
  drawn(places: number, now: Date, draw = 'd') {
    return this.take(() => drawnPlaces(this.slot, draw, places, { at: now, rules: RULES }));
  }
  private take(decide: () => SlotEvent[]): string | SlotEvent[] {
    try {
      const events = decide();
      this.slot = fold(slotFold, events, this.slot);
      return events;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }
}

describe('A place that is given back', () => {
  it('waits for the next quarter of an hour when its hour was full', () => {
    const slot = new Hour(2);
    slot.book('a', before(30));
    slot.book('b', before(30));
    expect(slot.giveBack('a', before(20, 3))).toMatchObject([{ data: { drawAt: before(20, 15).toISOString() } }]);
    expect([slot.book('c', before(20, 4)), slot.slot.held]).toEqual(['slot-in-draw', 1]);
    expect(slot.giveBack('b', before(20, 15))).toMatchObject([{ data: { drawAt: before(20, 30).toISOString() } }]);
    slot.drawn(1, before(20, 16));
    expect(slot.book('c', before(20, 16), 'd')).toHaveLength(1);
    expect([slot.book('d', before(20, 17)), slot.slot.held]).toEqual(['slot-in-draw', 1]);
    slot.drawn(1, before(20, 31));
    expect(slot.book('d', before(20, 31))).toHaveLength(1);
  });

  it('is free for whoever comes in an hour with other free places, and within four hours of it', () => {
    const slot = new Hour(2);
    slot.book('a', before(30));
    expect(slot.giveBack('a', before(20))).toMatchObject([{ type: 'SlotPlaceReturned' }]);
    expect(slot.slot.held).toBe(0);
    const full = new Hour(1);
    full.book('a', before(30));
    full.giveBack('a', before(5));
    expect([full.book('b', before(4, -1)), full.slot.held]).toEqual(['slot-in-draw', 1]);
    expect(full.book('b', before(4))).toHaveLength(1);
    expect(full.giveBack('b', before(3))).toMatchObject([{ data: { ticket: 'b' } }]);
    expect(full.book('c', before(3))).toHaveLength(1);
  });

  it('waits for the next draw again when there were too many for one, and no longer than until the first to come has it', () => {
    const slot = new Hour(3);
    for (const ticket of ['a', 'b', 'c']) slot.book(ticket, before(30));
    for (const ticket of ['a', 'b', 'c']) slot.giveBack(ticket, before(20));
    expect(slot.drawn(2, before(20, 16))).toMatchObject([{ data: { drawAt: before(20, 30).toISOString() } }]);
    const [last] = slot.drawn(1, before(20, 31)) as SlotEvent[];
    expect(last?.data).not.toHaveProperty('drawAt');
    const late = new Hour(2);
    for (const ticket of ['a', 'b']) late.book(ticket, before(30));
    for (const ticket of ['a', 'b']) late.giveBack(ticket, before(5));
    const [none] = late.drawn(1, before(4, -5)) as SlotEvent[];
    expect(none?.data).not.toHaveProperty('drawAt');
    expect(late.book('c', before(4))).toHaveLength(1);
  });

  it('is committed to one draw at a time: another begins when that one is over, not when an older one is', () => {
    const slot = new Hour(2);
    for (const ticket of ['a', 'b']) slot.book(ticket, before(30));
    for (const ticket of ['a', 'b']) slot.giveBack(ticket, before(20));
    expect(slot.begin('d', 2, before(20, 15))).toMatchObject([
      { type: 'SlotDrawBegun', data: { draw: 'd', places: 2 } },
    ]);
    expect(slot.begin('e', 2, before(20, 15))).toEqual([]);
    // Begun by a version that did not write so.
    slot.drawn(0, before(20, 16), 'older');
    expect(slot.begin('e', 2, before(20, 16))).toEqual([]);
    slot.drawn(1, before(20, 16));
    expect(slot.begin('e', 1, before(20, 30))).toHaveLength(1);
  });

  it('is never drawn at an instant from which on the first to come has it', () => {
    expect(nextDraw(hour, before(4, -16), RULES)).toEqual(before(4, -15));
    expect(nextDraw(hour, before(4, -15), RULES)).toBeUndefined();
    expect([isFirstCome(hour, before(4), RULES), isFirstCome(hour, before(4, -1), RULES)]).toEqual([true, false]);
  });

  it('is never given out twice, whatever comes in which order', () => {
    const act = record({ kind: constantFrom('book', 'back', 'drawn', 'won'), n: nat(8), minutes: nat(90) });
    assert(
      property(integer({ min: 1, max: 5 }), array(act, { maxLength: 60 }), (capacity, acts) => {
        const slot = new Hour(capacity);
        let at = -24 * 60;
        for (const { kind, n, minutes } of acts) {
          at += minutes;
          const now = before(0, Math.min(at, -130));
          if (kind === 'book' && !slot.slot.taken.has(`t${n}`)) slot.book(`t${n}`, now);
          if (kind === 'back') slot.giveBack(`t${n}`, now);
          if (kind === 'drawn') slot.drawn(n, now);
          if (kind === 'won' && slot.slot.held > 0 && !slot.slot.taken.has(`t${n}`)) {
            slot.drawn(1, now);
            slot.book(`t${n}`, now, 'd');
          }
          expect(placesTaken(slot.slot)).toBeLessThanOrEqual(capacity);
          const firstCome = isFirstCome(hour, now, RULES);
          if (!firstCome) expect(placesTaken(slot.slot) + slot.slot.held).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });
});
