import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { SlotEvent, SlotFacts } from './queue-events.js';
import { bookBlock } from './slot-block.js';
import { firmPlaces, PUBLISHED_SLOT_RULES as RULES } from './slot-rules.js';
import { returnBlock, returnPlace } from './slot-return.js';
import { placesTaken, slotFold, takePlace, type Slot } from './slot.js';
import { PUBLISHED_DRAW_RULES } from './draw-rules.js';

const facts = (capacity: number): SlotFacts => ({
  slot: 'HN-1119.EXPORT.ORDINARY.2026-11-23T01',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  class: 'ORDINARY',
  hour: '2026-11-23T01:00:00.000Z',
  capacity,
});
const dayBefore = new Date('2026-11-22T01:00:00.000Z');

/** An hour that goes on from what was done to it; what is refused is told by its code. */
class Hour {
  slot: Slot = slotFold.initial;
  constructor(readonly capacity = 40) {}
  block(block: string, places: number, firm = 'f1', now = dayBefore) {
    return this.take(() => bookBlock(this.slot, { facts: facts(this.capacity), block, firm, places }, RULES, now));
  }
  vehicle(ticket: string, firm = 'f1', block?: string, carrier = firm) {
    const wanted = { facts: facts(this.capacity), ticket, firm, carrier, ...(block !== undefined && { block }) };
    return this.take(() => takePlace(this.slot, wanted, RULES, dayBefore));
  }
  lapse(block: string) {
    return this.take(() => returnBlock(this.slot, block, 'LAPSED', { at: dayBefore, rules: PUBLISHED_DRAW_RULES }));
  }
  giveBack(ticket: string) {
    return this.take(() => returnPlace(this.slot, ticket));
  }
  private take(decide: () => SlotEvent[]): string {
    try {
      const events = decide();
      this.slot = fold(slotFold, events, this.slot);
      return events.map(({ type }) => type).join();
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }
}

describe('A consignment that is booked as one block', () => {
  it('keeps its places for vehicles that are named one by one', () => {
    const hour = new Hour();
    expect(hour.block('b', 3)).toBe('SlotOpened,SlotBlockBooked');
    expect([hour.vehicle('t1', 'f1', 'b'), hour.vehicle('t2', 'agent', 'b', 'f1')]).toEqual([
      'SlotBooked',
      'SlotBooked',
    ]);
    expect([placesTaken(hour.slot), hour.slot.blocks.get('b')?.left]).toEqual([3, 1]);
    expect([hour.vehicle('t3', 'f1', 'b'), hour.vehicle('t4', 'f1', 'b')]).toEqual(['SlotBooked', 'block-over']);
    expect(placesTaken(hour.slot)).toBe(3);
  });

  it('counts on the share of its firm, as vehicles do', () => {
    const hour = new Hour(40);
    expect([hour.block('b', 5), hour.block('b', 3), hour.vehicle('t1')]).toEqual([
      'firm-share-used',
      'SlotOpened,SlotBlockBooked',
      'SlotBooked',
    ]);
    expect([hour.vehicle('t2'), hour.block('c', 1), hour.vehicle('t2', 'f1', 'b')]).toEqual([
      'firm-share-used',
      'firm-share-used',
      'SlotBooked',
    ]);
  });

  it('takes no place that another has, and gives none of its own to others', () => {
    const hour = new Hour(5);
    expect(hour.block('b', 3)).toContain('SlotBlockBooked');
    expect([hour.vehicle('x1', 'x'), hour.vehicle('x2', 'x'), hour.vehicle('x3', 'x')]).toEqual([
      'SlotBooked',
      'SlotBooked',
      'slot-full',
    ]);
    expect([hour.block('c', 1, 'y'), hour.vehicle('y1', 'y', 'b')]).toEqual(['slot-full', 'block-of-other']);
  });

  it('lapses with what is left of it, twelve hours before its hour', () => {
    const hour = new Hour();
    expect(hour.block('b', 3, 'f1', new Date('2026-11-22T13:00:00.000Z'))).toBe('block-too-late');
    hour.block('b', 3);
    hour.vehicle('t1', 'f1', 'b');
    expect([hour.lapse('b'), hour.lapse('b'), placesTaken(hour.slot)]).toEqual(['SlotBlockReturned', '', 1]);
    expect(hour.vehicle('t2', 'f1', 'b')).toBe('block-over');
  });

  it('never lets an hour or a firm have more than theirs, whatever is done in which order', () => {
    const act = record({ kind: constantFrom('block', 'vehicle', 'named', 'lapse', 'back'), n: nat(6), firm: nat(2) });
    assert(
      property(integer({ min: 1, max: 60 }), array(act, { maxLength: 60 }), (capacity, acts) => {
        const hour = new Hour(capacity);
        for (const { kind, n, firm } of acts) {
          if (kind === 'block') hour.block(`b${n}`, n + 1, `f${firm}`);
          if (kind === 'vehicle') hour.vehicle(`t${n}${firm}`, `f${firm}`);
          if (kind === 'named') hour.vehicle(`t${n}${firm}`, `f${firm}`, `b${n}`);
          if (kind === 'lapse') hour.lapse(`b${n}`);
          if (kind === 'back') hour.giveBack(`t${n}${firm}`);
          expect(placesTaken(hour.slot)).toBeLessThanOrEqual(capacity);
          for (const each of ['f0', 'f1', 'f2']) {
            const { taken, blocks } = hour.slot;
            const own = [...taken.values()].filter(({ carrier }) => carrier === each).length;
            const kept = [...blocks.values()].reduce((sum, block) => sum + (block.firm === each ? block.left : 0), 0);
            expect(own + kept).toBeLessThanOrEqual(firmPlaces(capacity, RULES));
          }
        }
      }),
    );
  });
});
