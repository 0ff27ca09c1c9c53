import { verifyCalls } from '../../verify-calls.js';
import { GateLog, minute } from './testing/gate-log.js';
import type { QueueEvent } from './queue-event-types.js';
import { nextCodes, suggestionsFor } from './next-calls.js';

const closed = (from: number, to: number, goods: { cargo?: readonly ['FRUIT']; hs?: readonly string[] }) =>
  ({
    type: 'GoodsClosed',
    data: {
      gate: 'HUU_NGHI',
      route: 'HN-1119',
      direction: 'EXPORT',
      closure: 'c1',
      from: minute(from).toISOString(),
      to: minute(to).toISOString(),
      announcedAt: minute(from).toISOString(),
      reason: 'FAR_SIDE',
      ...goods,
    },
  }) as const;

/** Fruit that came first, and general goods. */
const queue = () =>
  new GateLog()
    .hours('NORMAL', -60, 600)
    .lane({ lane: 'HN-X2' })
    .waits('fruit', 0, { cargo: 'FRUIT' })
    .waits('goods', 5);
const verified = (log: GateLog) => verifyCalls(async (position, limit) => log.events.slice(position, position + limit));

describe('The queue while goods are not taken', () => {
  it('passes over who carries them, and calls them again after it', () => {
    const log = queue().add(closed(10, 60, { cargo: ['FRUIT'] }));
    expect(log.choice('HN-X2', 9).ticket).toBe('fruit');
    expect(log.choice('HN-X2', 10).ticket).toBe('goods');
    expect(nextCodes(log.queue, 'EXPORT', minute(20))).toEqual(['HN-E-goods']);
    expect(log.choice('HN-X2', 60).ticket).toBe('fruit');
  });

  it('chooses anew when the time of a closure has come', () => {
    const log = queue().add(closed(10, 60, { cargo: ['FRUIT'] }));
    expect(log.queue.modesAt(minute(9))).not.toBe(log.queue.modesAt(minute(10)));
    expect(suggestionsFor(log.queue, 'EXPORT', 1, minute(10))[0]?.choice.ticket).toBe('goods');
  });

  it('knows HS codes by the declaration, corrected ones too', () => {
    const log = queue().add(closed(0, 60, { hs: ['0810'] }));
    expect(log.choice('HN-X2', 10).ticket).toBe('fruit');
    const accepted = (log.events as unknown as QueueEvent[]).flatMap((event) =>
      event.type === 'DeclarationAccepted' && event.data.declaration === 'fruit' ? [event.data.facts] : [],
    );
    const [facts] = accepted;
    if (!facts) throw new Error('fruit was not accepted');
    const goods = [{ hs: '08106000', grams: 1, packages: 1 }];
    log.add({
      type: 'DeclarationCorrected',
      data: {
        declaration: 'fruit',
        gate: 'HUU_NGHI',
        at: minute(11).toISOString(),
        revision: 2,
        content: 'c',
        facts: { ...facts, goods },
        changed: ['goods.0.hs'],
        accepted: true,
      },
    });
    expect(log.choice('HN-X2', 12).ticket).toBe('goods');
    const file = { file: 'p1', kind: 'VEHICLE_PHOTO', mediaType: 'application/pdf', bytes: 1, digest: 'd' } as const;
    const of = { declaration: 'fruit', gate: 'HUU_NGHI', at: minute(13).toISOString() } as const;
    log.add({ type: 'FileAttached', data: { ...of, ...file } });
    expect(log.choice('HN-X2', 14).ticket).toBe('goods');
  });

  it('is verified alike: who was passed over was not overtaken, a call of closed goods is found', async () => {
    const log = queue().add(closed(10, 60, { cargo: ['FRUIT'] }));
    const stale = log.choice('HN-X2', 9);
    log.called(log.choice('HN-X2', 10), 10);
    expect(await verified(log)).toEqual({ calls: 1, byHand: 0, outOfTurn: 0, wrong: [] });
    const again = log.choice('HN-X2', 61);
    expect(again.inputs['overtakenBy']).toBe(0);
    log.called({ ...stale, asOf: log.events.length, chosenAt: minute(12).toISOString() }, 12);
    expect((await verified(log)).wrong).toMatchObject([{ why: 'NOBODY_EXPECTED', ticket: 'fruit' }]);
  });
});
