import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { SlotEvent, SlotFacts } from './queue-events.js';
import { PUBLISHED_SLOT_RULES } from './slot-rules.js';
import { recountPlace, slotFold, slotId, takePlace } from './slot.js';
import { returnPlace } from './slot-return.js';

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
const dayBefore = new Date('2026-11-22T01:00:00.000Z');

function given(...events: SlotEvent[]) {
  const slot = fold(slotFold, events);
  return (ticket: string, firm: string, capacity = 40, now = dayBefore, carrier = firm) =>
    takePlace(slot, { facts: facts(capacity), ticket, firm, carrier }, PUBLISHED_SLOT_RULES, now);
}
const opened = (capacity: number): SlotEvent => ({ type: 'SlotOpened', data: facts(capacity) });
const booked = (ticket: string, firm: string): SlotEvent => ({
  type: 'SlotBooked',
  data: { slot: facts(1).slot, gate: 'HUU_NGHI', ticket, firm },
});
const carried = (ticket: string, firm: string, carrier: string): SlotEvent => ({
  type: 'SlotBooked',
  data: { slot: facts(1).slot, gate: 'HUU_NGHI', ticket, firm, carrier },
});
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
  return 'nothing was thrown';
};

describe('an hour of the queue', () => {
  it('opens with the capacity of the setting when its first place is booked', () => {
    expect(given()('t1', 'f1', 30)).toEqual([opened(30), booked('t1', 'f1')]);
  });

  it('keeps the capacity that it was opened with', () => {
    const book = given(opened(1), booked('t1', 'f1'));
    expect(codeOf(() => book('t2', 'f2', 30))).toBe('slot-full');
  });

  it('has no place in an hour without capacity', () => {
    expect(codeOf(() => given()('t1', 'f1', 0))).toBe('slot-full');
  });

  it('gives one firm four places in a small hour', () => {
    const four = ['a', 'b', 'c', 'd'].map((ticket) => booked(ticket, 'f1'));
    expect(given(opened(30), ...four.slice(1))('e', 'f1')).toEqual([booked('e', 'f1')]);
    expect(codeOf(() => given(opened(30), ...four)('e', 'f1'))).toBe('firm-share-used');
    expect(given(opened(30), ...four)('e', 'f2')).toEqual([booked('e', 'f2')]);
  });

  it('gives one firm a tenth of a large hour', () => {
    const ten = Array.from({ length: 10 }, (_, n) => booked(`t${n}`, 'f1'));
    expect(given(opened(100), ...ten.slice(1))('e', 'f1')).toEqual([booked('e', 'f1')]);
    expect(codeOf(() => given(opened(100), ...ten)('e', 'f1'))).toBe('firm-share-used');
  });

  it('gives one carrier its places, whoever declares for it', () => {
    const four = ['a', 'b', 'c', 'd'].map((ticket, n) => carried(ticket, `f${n}`, 'c1'));
    const book = given(opened(30), ...four);
    expect(codeOf(() => book('e', 'f9', 30, dayBefore, 'c1'))).toBe('firm-share-used');
    expect(codeOf(() => book('e', 'c1'))).toBe('firm-share-used');
    expect(book('e', 'f1', 30, dayBefore, 'c2')).toEqual([carried('e', 'f1', 'c2')]);
  });

  it('gives nobody more by naming carriers that are no firms here', () => {
    const four = ['a', 'b', 'c', 'd'].map((ticket, n) => carried(ticket, 'f1', `party-${n}`));
    const book = given(opened(30), ...four);
    expect(codeOf(() => book('e', 'f1', 30, dayBefore, 'party-9'))).toBe('firm-share-used');
    expect(book('e', 'f1', 30, dayBefore, 'c1')).toEqual([carried('e', 'f1', 'c1')]);
    expect(book('e', 'f2', 30, dayBefore, 'party-1')).toEqual([carried('e', 'f2', 'party-1')]);
  });

  it('counts a place on another carrier when the declaration names another', () => {
    const slot = fold(slotFold, [opened(30), carried('a', 'f1', 'c1')]);
    const events = recountPlace(slot, 'a', 'c2', dayBefore);
    expect(events).toMatchObject([{ type: 'SlotPlaceRecounted', data: { ticket: 'a', carrier: 'c2' } }]);
    const after = fold(slotFold, events, slot);
    expect(after.taken.get('a')).toEqual({ firm: 'f1', carrier: 'c2' });
    expect(recountPlace(after, 'a', 'c2', dayBefore)).toEqual([]);
    expect(recountPlace(after, 'b', 'c2', dayBefore)).toEqual([]);
  });

  it('is booked up to two hours before, and at most seven days ahead', () => {
    const at = (instant: string) => codeOf(() => given()('t1', 'f1', 30, new Date(instant)));
    expect(at('2026-11-22T23:00:00.000Z')).toBe('nothing was thrown');
    expect(at('2026-11-22T23:00:00.001Z')).toBe('slot-closed');
    expect(at('2026-11-16T01:00:00.000Z')).toBe('nothing was thrown');
    expect(at('2026-11-16T00:59:59.999Z')).toBe('slot-too-far');
  });

  it('gives a returned place to the next, once', () => {
    const slot = fold(slotFold, [opened(1), booked('t1', 'f1')]);
    const returned = returnPlace(slot, 't1');
    expect(returned).toEqual([{ type: 'SlotPlaceReturned', data: booked('t1', 'f1').data }]);
    expect(given(opened(1), booked('t1', 'f1'), ...returned)('t2', 'f2')).toEqual([booked('t2', 'f2')]);
    expect(returnPlace(fold(slotFold, returned, slot), 't1')).toEqual([]);
  });

  it('is named by route, direction, class and hour, and begins on the hour', () => {
    expect(slotId('HN-1119', 'EXPORT', 'ORDINARY', new Date(hour))).toBe(facts(1).slot);
    expect(codeOf(() => slotId('HN-1119', 'EXPORT', 'ORDINARY', new Date('2026-11-23T01:30:00Z')))).toBe(
      'hour-not-whole',
    );
  });
});
