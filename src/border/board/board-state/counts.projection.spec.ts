import type { Recorded } from '../../../shared/event-store/projection.js';
import type { TicketEvent } from '../../queue/index.js';
import { countsOnBoard } from './counts.projection.js';

type Seen = Parameters<typeof countsOnBoard.change>[0];
type Row = NonNullable<ReturnType<ReturnType<typeof countsOnBoard.change>[number]['apply']>>;

const tag = {
  ticket: 't1',
  declaration: 't1',
  code: 'HN-I-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'IMPORT',
  cargo: 'NEW_VEHICLES',
  class: 'ORDINARY',
  at: '2026-11-22T02:00:00.000Z',
} as const;
const was = { route: tag.route, cargo: tag.cargo, class: tag.class } as const;
const checkedIn = (vehicleCount?: number): TicketEvent => ({
  type: 'TicketCheckedIn',
  data: {
    ...tag,
    ...(vehicleCount && { vehicleCount }),
    yard: 'HN-XC',
    stage: 'BAY',
    onTime: true,
    witness: 'YARD_SCAN',
  },
});
const call = { lane: 'HN-B1', stage: 'BAY', call: 1, rule: 'CLASS_TURN', asOf: 1, waitedMinutes: 12 } as const;
const called = (vehicleCount: number): TicketEvent => ({
  type: 'TicketCalled',
  data: { ...tag, ...call, vehicleCount, arriveBy: tag.at, answerBy: tag.at },
});

/** Waiting and called by class, after events in the order of the log. */
function countsOf(...events: TicketEvent[]): Record<string, readonly [waiting: number, called: number]> {
  const rows = new Map<string, Row>();
  for (const [n, event] of events.entries()) {
    const metadata = { actor: 'spec', channel: 'seed', correlationId: 'spec' };
    const of = { position: n, id: `e${n}`, stream: 's', version: n, metadata, recordedAt: new Date(0) };
    for (const { key, apply } of countsOnBoard.change({ ...event, ...of } as Recorded<Seen>)) {
      const after = apply(rows.get(key), { read: () => undefined });
      if (after) rows.set(key, after);
    }
  }
  return Object.fromEntries([...rows.values()].map((row) => [row.class, [row.waiting, row.called]]));
}

describe('The numbers on the board', () => {
  it('count a vehicle as one', () => {
    expect(countsOf(checkedIn())).toEqual({ ORDINARY: [1, 0] });
  });

  it('count a group of new vehicles car by car, waiting and called', () => {
    expect(countsOf(checkedIn(5))).toEqual({ ORDINARY: [5, 0] });
    expect(countsOf(checkedIn(5), called(5))).toEqual({ ORDINARY: [0, 5] });
  });

  it('follow a corrected list of cars, and one that moves to another class', () => {
    const fewer: TicketEvent = {
      type: 'TicketFactsChanged',
      data: { ...tag, vehicleCount: 3, status: 'WAITING', was: { ...was, vehicleCount: 5 } },
    };
    expect(countsOf(checkedIn(5), fewer)).toEqual({ ORDINARY: [3, 0] });
    const moved: TicketEvent = {
      type: 'TicketFactsChanged',
      data: { ...tag, class: 'EMPTY', status: 'WAITING', was: { ...was, vehicleCount: 5 } },
    };
    expect(countsOf(checkedIn(5), moved)).toEqual({ ORDINARY: [0, 0], EMPTY: [1, 0] });
  });
});
