import type { QueueClass, QueueStage } from '../../../shared/domain/place.js';
import type { TicketEvent, TicketStatus } from '../../queue/index.js';
import type { Recorded, RowProjection } from '../../../shared/event-store/projection.js';
import type { CountOnBoard } from '../domain/board-rows.js';
import { median } from '../domain/median.js';
import { announceSection } from './announce.js';

/** Waits of the last calls that the median is taken of. */
const KEPT_WAITS = 30;

const WAITS_TOLD: readonly QueueStage[] = ['BORDER', 'BAY'];

type Seen = Exclude<
  TicketEvent,
  {
    type:
      | 'TicketBooked'
      | 'TicketIssuedLive'
      | 'TicketMoved'
      | 'PlaceOwed'
      | 'BookingKept'
      | 'PlacesExchanged'
      | 'TicketDiverted'
      | 'DivertedSeen'
      | 'CallAnswered'
      | 'TicketOvertaken'
      | 'LaneVacated';
  }
>;

const TYPES: readonly Seen['type'][] = [
  'TicketCheckedIn',
  'YardReached',
  'TicketFactsChanged',
  'TicketCalled',
  'CallWithdrawn',
  'TicketSetBack',
  'TicketNoShow',
  'TicketAdmitted',
  'TicketAdvanced',
  'TicketTransferred',
  'TicketReleased',
  'TicketDone',
];

/** How many vehicles wait and are called, each car of a group, and how long the last ones waited, by gate, direction and class. */
export const countsOnBoard: RowProjection<CountOnBoard & { id: string }, Seen> = {
  name: 'board-count',
  table: 'board_count',
  key: 'id',
  types: TYPES,
  change: (event) => {
    if (event.type === 'TicketFactsChanged') return reclassed(event);
    const { class: kind } = event.data;
    const [waiting, called] = stepOf(event).map((step) => step * carsOf(event.data)) as [number, number];
    // At an exit the wait began anew, and out of a park it goes on in the gate yard: what is told is the wait from
    // check-in to the call to the border or to a bay.
    const wait = event.type === 'TicketCalled' && event.data.call === 1 && WAITS_TOLD.includes(event.data.stage);
    return [stepped(event, kind, waiting, called, wait ? event.data.waitedMinutes : undefined)];
  },
  announce: (changes) =>
    announceSection<CountOnBoard & { id: string }>(
      'counts',
      ({ id: _id, waits: _waits, lastWaitAt: _lastWaitAt, ...shown }) => shown,
    )(changes.map((change) => ({ ...change, key: (change.after ?? change.before)?.count ?? change.key }))),
};

type Changes = ReturnType<(typeof countsOnBoard)['change']>;

/** The row of a class with so many more waiting and called, and perhaps one more wait. */
function stepped(
  { type, data }: Recorded<Seen>,
  kind: QueueClass,
  waiting: number,
  called: number,
  wait?: number,
): Changes[number] {
  const { direction } = data;
  // Where it is on its way to it counts from its check-in on.
  const gate = type === 'TicketTransferred' ? data.was.gate : data.gate;
  const count = `${direction}.${kind}`;
  const id = `${gate}.${count}`;
  const none = {
    id,
    count,
    gate,
    direction,
    class: kind,
    waiting: 0,
    called: 0,
    waits: [],
    medianWaitMinutes: null,
    lastWaitAt: null,
  };
  return {
    key: id,
    apply: (row = none) => ({
      ...row,
      waiting: row.waiting + waiting,
      called: row.called + called,
      ...(wait !== undefined && { ...waitsWith(row.waits, wait), lastWaitAt: data.at }),
    }),
  };
}

/** Whoever waits or is called counts in the class, and with the cars, of the corrected declaration from now on. */
function reclassed(event: Recorded<Extract<Seen, { type: 'TicketFactsChanged' }>>): Changes {
  const { status, was, class: kind } = event.data;
  const [waiting, called] = [status === 'WAITING' || status === 'HOLDING' ? 1 : 0, status === 'CALLED' ? 1 : 0];
  const [before, after] = [carsOf(was), carsOf(event.data)];
  if (waiting + called === 0 || (was.class === kind && before === after)) return [];
  if (was.class === kind) return [stepped(event, kind, waiting * (after - before), called * (after - before))];
  return [
    stepped(event, was.class, -waiting * before, -called * before),
    stepped(event, kind, waiting * after, called * after),
  ];
}

function carsOf({ vehicleCount = 1 }: { readonly vehicleCount?: number }): number {
  return vehicleCount;
}

function waitsWith(waits: readonly number[], minutes: number): Pick<CountOnBoard, 'waits' | 'medianWaitMinutes'> {
  const last = [...waits, minutes].slice(-KEPT_WAITS);
  return { waits: last, medianWaitMinutes: median(last) };
}

/** What an event does to the numbers of waiting and called. */
function stepOf(
  event: Exclude<Recorded<Seen>, { type: 'TicketFactsChanged' }>,
): readonly [waiting: number, called: number] {
  switch (event.type) {
    case 'TicketCheckedIn':
    case 'TicketAdvanced':
      return [1, 0];
    case 'TicketCalled':
      return [-1, 1];
    case 'YardReached':
    case 'CallWithdrawn':
    case 'TicketSetBack':
      return [1, -1];
    case 'TicketNoShow':
    case 'TicketAdmitted':
      return [0, -1];
    case 'TicketTransferred':
      return gone(event.data.was.status);
    case 'TicketReleased':
    case 'TicketDone':
      return gone(event.data.from);
  }
}

function gone(from: TicketStatus): readonly [waiting: number, called: number] {
  return [from === 'WAITING' || from === 'HOLDING' ? -1 : 0, from === 'CALLED' ? -1 : 0];
}
