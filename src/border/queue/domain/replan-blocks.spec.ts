import { fold } from '../../../shared/domain/decider.js';
import { planBlocks } from './plan-moves.js';
import type { ReplanEvent } from './replan-events.js';
import { blockNotBefore, nextBlock, nextBlockBack, nextToMove, replanFold, statusOf } from './replan.js';
import { putMovedBlock, takeBlockAway } from './slot-block.js';
import { PUBLISHED_SLOT_RULES } from './slot-rules.js';
import { slotFold, type Slot } from './slot.js';
import type { SlotFacts } from './queue-events.js';

const now = new Date('2026-11-22T01:00:00.000Z');
const at = now.toISOString();
const hour = (n: number) => `2026-11-23T0${n}:00:00.000Z`;
const slot = (n: number) => `HN-1119.EXPORT.PERISHABLE.2026-11-23T0${n}`;
const facts = (n: number, capacity = 4): SlotFacts => ({
  slot: slot(n),
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  class: 'PERISHABLE',
  hour: hour(n),
  capacity,
});
const withBlock = (places: number): Slot =>
  fold(slotFold, [
    { type: 'SlotOpened', data: facts(1) },
    { type: 'SlotBlockBooked', data: { ...facts(1), block: 'b1', firm: 'f1', places, lapsesAt: hour(0), at } },
  ]);
const wanted = (places: number) => ({ facts: facts(3), block: 'b1', firm: 'f1', places });

describe('A block in a closed hour', () => {
  it('goes whole into another hour, past share, with a lapse of its own', () => {
    const away = takeBlockAway(withBlock(3), 'b1', now);
    expect(away).toMatchObject([{ type: 'SlotBlockReturned', data: { places: 3, why: 'CLOSURE' } }]);
    expect(fold(slotFold, away, withBlock(3)).blocks.size).toBe(0);
    expect(takeBlockAway(withBlock(3), 'other', now)).toEqual([]);
    const put = putMovedBlock(slotFold.initial, wanted(3), 'c1', PUBLISHED_SLOT_RULES, now);
    expect(put).toMatchObject([
      { type: 'SlotOpened' },
      {
        type: 'SlotBlockBooked',
        data: { block: 'b1', places: 3, closure: 'c1', lapsesAt: '2026-11-22T15:00:00.000Z' },
      },
    ]);
    expect(() => putMovedBlock(slotFold.initial, wanted(5), 'c1', PUBLISHED_SLOT_RULES, now)).toThrow('slot-full');
  });

  it('is put where all that is left of it has room, and past no block of its line', () => {
    const block = (name: string, from: number, left: number) => ({ block: name, line: 'l', hour: hour(from), left });
    const free: Record<string, number> = { [hour(3)]: 2, [hour(4)]: 4, [hour(5)]: 2 };
    const moves = planBlocks(
      [block('b1', 1, 3), block('b2', 2, 2), block('b3', 2, 1)],
      () => [hour(3), hour(4), hour(5)],
      (_, each) => free[each] ?? 0,
    );
    expect([...moves]).toEqual([
      ['b1', hour(4)],
      ['b2', hour(5)],
      ['b3', undefined],
    ]);
  });

  it('is moved after all tickets, and goes back before them', () => {
    const ordered: ReplanEvent = {
      type: 'ReplanOrdered',
      data: {
        closure: 'c1',
        gate: 'HUU_NGHI',
        at,
        route: 'HN-1119',
        directions: ['EXPORT'],
        from: hour(1),
        to: hour(3),
        tickets: ['t1'],
        blocks: [{ block: 'b1', slot: slot(1) }],
      },
    };
    const tag = { closure: 'c1', gate: 'HUU_NGHI', at } as const;
    const moved = { from: { slot: slot(1), hour: hour(1) }, to: { slot: slot(3), hour: hour(3) } };
    const begun = fold(replanFold, [ordered]);
    if (!begun) throw new Error('It was ordered');
    expect([nextToMove(begun), nextBlock(begun)]).toEqual(['t1', undefined]);
    const told: ReplanEvent = { type: 'TicketReplanned', data: { ...tag, ticket: 't1', moved } };
    const half = fold(replanFold, [told], begun);
    expect(half && [statusOf(half), nextBlock(half)?.block]).toEqual(['MOVING', 'b1']);
    const block: ReplanEvent = {
      type: 'BlockReplanned',
      data: { ...tag, block: 'b1', moved: { ...moved, places: 3 } },
    };
    const all = fold(replanFold, [block], half);
    expect(all && [statusOf(all), blockNotBefore(all, 'HN-1119.EXPORT.PERISHABLE')]).toEqual(['MOVED', hour(3)]);
    const undoing = fold(replanFold, [{ type: 'ReplanUndoOrdered', data: tag }], all);
    expect(undoing && [statusOf(undoing), nextBlockBack(undoing)?.block]).toEqual(['UNDOING', 'b1']);
    const back = fold(replanFold, [{ type: 'BlockReplanUndone', data: { ...tag, block: 'b1' } }], undoing);
    expect(back && [statusOf(back), nextBlockBack(back)]).toEqual(['UNDOING', undefined]);
    const both = fold(replanFold, [{ type: 'TicketReplanUndone', data: { ...tag, ticket: 't1' } }], back);
    expect(both && statusOf(both)).toBe('UNDONE');
  });
});
