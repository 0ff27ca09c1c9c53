import type { TicketEvent } from '../../queue/index.js';
import type { Recorded, RowProjection } from '../../../shared/event-store/projection.js';
import type { CountOnBoard } from '../domain/board-rows.js';
import { median } from '../domain/median.js';
import { announceSection } from './announce.js';

/** Waits of the last calls that the median is taken of. */
const KEPT_WAITS = 30;

type Seen = Exclude<
  TicketEvent,
  { type: 'TicketBooked' | 'TicketIssuedLive' | 'TicketMoved' | 'CallAnswered' | 'TicketOvertaken' | 'LaneVacated' }
>;

const TYPES: readonly Seen['type'][] = [
  'TicketCheckedIn',
  'TicketCalled',
  'CallWithdrawn',
  'TicketSetBack',
  'TicketNoShow',
  'TicketAdmitted',
  'TicketAdvanced',
  'TicketReleased',
  'TicketDone',
];

/** How many wait and are called, and how long the last ones waited, by gate, direction and class. */
export const countsOnBoard: RowProjection<CountOnBoard & { id: string }, Seen> = {
  name: 'board-count',
  table: 'board_count',
  key: 'id',
  types: TYPES,
  change: (event) => {
    const { gate, direction } = event.data;
    const count = `${direction}.${event.data.class}`;
    const id = `${gate}.${count}`;
    const none = {
      id,
      count,
      gate,
      direction,
      class: event.data.class,
      waiting: 0,
      called: 0,
      waits: [],
      medianWaitMinutes: null,
    };
    const [waiting, called] = stepOf(event);
    return [
      {
        key: id,
        apply: (row = none) => ({
          ...row,
          waiting: row.waiting + waiting,
          called: row.called + called,
          ...(event.type === 'TicketCalled' && event.data.call === 1 && waitsWith(row.waits, event.data.waitedMinutes)),
        }),
      },
    ];
  },
  announce: (changes) =>
    announceSection<CountOnBoard & { id: string }>(
      'counts',
      ({ id: _id, waits: _waits, ...shown }) => shown,
    )(changes.map((change) => ({ ...change, key: (change.after ?? change.before)?.count ?? change.key }))),
};

function waitsWith(waits: readonly number[], minutes: number): Pick<CountOnBoard, 'waits' | 'medianWaitMinutes'> {
  const last = [...waits, minutes].slice(-KEPT_WAITS);
  return { waits: last, medianWaitMinutes: median(last) };
}

/** What an event does to the numbers of waiting and called. */
function stepOf(event: Recorded<Seen>): readonly [waiting: number, called: number] {
  switch (event.type) {
    case 'TicketCheckedIn':
    case 'TicketAdvanced':
      return [1, 0];
    case 'TicketCalled':
      return [-1, 1];
    case 'CallWithdrawn':
    case 'TicketSetBack':
      return [1, -1];
    case 'TicketNoShow':
    case 'TicketAdmitted':
      return [0, -1];
    case 'TicketReleased':
    case 'TicketDone':
      return [event.data.from === 'WAITING' ? -1 : 0, event.data.from === 'CALLED' ? -1 : 0];
  }
}
