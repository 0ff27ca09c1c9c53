import * as fc from 'fast-check';
import type { RecordedEvent } from '../../../shared/event-store/types.js';
import type { DrawEvent } from '../domain/draw-events.js';
import { drawPlaces, inOrder } from '../domain/draw.js';
import { drawCommitment, lotsOf, newSeed } from './draw-hashes.js';
import { verifyDraws } from './verify-draws.js';

const hex = (of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const seeds = hex(fc.nat(255));
const names = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 }).map((all) => all.toSorted());

const hour = {
  slot: 'HN-1119.EXPORT.ORDINARY.2026-11-23T01',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  class: 'ORDINARY',
  hour: '2026-11-23T01:00:00.000Z',
} as const;
const MIX = 'ab'.repeat(32);
const at = '2026-11-22T01:00:00.000Z';

/** The log of a draw in which these are passed over. */
function drawn(
  seed: string,
  entrants: readonly string[],
  places: number,
  unable: ReadonlySet<string> = new Set(),
): DrawEvent[] {
  const commitment = drawCommitment('d', seed, entrants);
  const outcomes = drawPlaces(lotsOf(seed, MIX, entrants), places, (entry) =>
    unable.has(entry) ? 'has-a-place' : undefined,
  );
  return [
    { type: 'DrawCommitted', data: { ...hour, draw: 'd', places, entrants, commitment, at, revealAt: at } },
    { type: 'DrawRevealed', data: { ...hour, draw: 'd', seed, committedPosition: 1, mix: MIX, outcomes, at } },
  ];
}
const verify = (events: readonly DrawEvent[], mix = MIX) =>
  verifyDraws(
    (position) =>
      Promise.resolve(events.map((event, n) => ({ ...event, position: n + 1 }) as RecordedEvent).slice(position)),
    () => Promise.resolve(mix),
  );

describe('A draw', () => {
  it('gives places by lot to as many as there are, passing over who cannot take one', () => {
    fc.assert(
      fc.property(seeds, names, fc.nat(10), fc.nat(3), (seed, entrants, places, step) => {
        const lots = lotsOf(seed, MIX, entrants);
        const unable = new Set(entrants.filter((_, n) => step > 0 && n % (step + 1) === 0));
        const outcomes = drawPlaces(lots, places, (entry) => (unable.has(entry) ? 'has-a-place' : undefined));
        expect(outcomes.map(({ entry }) => entry).toSorted()).toEqual(entrants);
        const won = outcomes.filter(({ outcome }) => outcome === 'WON').map(({ entry }) => entry);
        const able = inOrder(lots).flatMap(({ entry }) => (unable.has(entry) ? [] : [entry]));
        expect(won).toEqual(able.slice(0, places));
      }),
    );
  });

  it('does not depend on the order in which they entered', () => {
    fc.assert(
      fc.property(seeds, names, (seed, entrants) => {
        expect(inOrder(lotsOf(seed, MIX, entrants.toReversed()))).toEqual(inOrder(lotsOf(seed, MIX, entrants)));
      }),
    );
  });

  it('is as likely to be won by one as by another', () => {
    const entrants = ['a', 'b', 'c', 'd', 'e'];
    const won = new Map(entrants.map((entry) => [entry, 0]));
    const rounds = 5_000;
    for (let n = 0; n < rounds; n++) {
      const [first] = inOrder(lotsOf(`seed ${n}`, MIX, entrants));
      won.set(first!.entry, won.get(first!.entry)! + 1);
    }
    const expected = rounds / entrants.length;
    const chiSquare = [...won.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Four degrees of freedom: above 18.5 one time in a thousand; the seeds are fixed.
    expect(chiSquare).toBeLessThan(18.5);
  });

  it('comes out otherwise with another seed or another event mixed in', () => {
    const entrants = Array.from({ length: 20 }, (_, n) => `entry ${n}`);
    const order = (seed: string, mix: string) => inOrder(lotsOf(seed, mix, entrants)).map(({ entry }) => entry);
    expect(order('s', MIX)).toEqual(order('s', MIX));
    expect(order('t', MIX)).not.toEqual(order('s', MIX));
    expect(order('s', 'cd'.repeat(32))).not.toEqual(order('s', MIX));
    expect(newSeed()).toMatch(/^[0-9a-f]{64}$/);
    expect(newSeed()).not.toBe(newSeed());
  });
});

describe('Whoever recomputes a draw', () => {
  it('confirms what was done by the rules', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, names, fc.integer({ min: 1, max: 5 }), async (seed, entrants, places) => {
        const { wrong, draws } = await verify(drawn(seed, entrants, places, new Set(entrants.slice(0, 1))));
        expect([wrong, draws]).toEqual([[], 1]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds another seed, entrant, mix, order or winner, and a second draw', async () => {
    const entrants = ['a', 'b', 'c', 'd'];
    const [committed, revealed] = drawn('seed', entrants, 2);
    if (committed?.type !== 'DrawCommitted' || revealed?.type !== 'DrawRevealed') throw new Error('No draw');
    const { data } = revealed;
    const whys = async (...events: DrawEvent[]) => (await verify(events)).wrong.map(({ why }) => why);
    const told = (more: Partial<typeof data>): DrawEvent => ({ type: 'DrawRevealed', data: { ...data, ...more } });
    expect(await whys(committed, told({ seed: 'other' }))).toEqual(['OTHER_SEED']);
    const without = { ...committed, data: { ...committed.data, entrants: ['a', 'b', 'c'] } };
    expect(await whys(without, revealed)).toEqual(['OTHER_SEED']);
    expect((await verify([committed, revealed], 'another')).wrong[0]?.why).toBe('OTHER_MIX');
    expect(await whys(committed, told({ outcomes: data.outcomes.toReversed() }))).toEqual(['OTHER_ORDER']);
    const changed = data.outcomes.map((each, n) => ({ ...each, outcome: n === 3 ? 'WON' : each.outcome }) as const);
    expect(await whys(committed, told({ outcomes: changed }))).toEqual(['OTHER_WINNERS']);
    expect(await whys(committed, revealed, revealed)).toEqual(['DRAWN_TWICE']);
    expect(await whys(revealed)).toEqual(['NOT_COMMITTED']);
  });
});
