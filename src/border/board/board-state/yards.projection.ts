import type { GateEvent } from '../../gates/index.js';
import type { TicketEvent } from '../../queue/index.js';
import type { Recorded, RowChange, RowProjection } from '../../../shared/event-store/projection.js';
import { marked, without, type YardOnBoard } from '../domain/board-rows.js';
import { announceSection } from './announce.js';

type Seen =
  | Extract<GateEvent, { type: 'YardAdded' }>
  | Extract<
      TicketEvent,
      {
        type:
          | 'TicketCalled'
          | 'CallAnswered'
          | 'CallWithdrawn'
          | 'TicketOvertaken'
          | 'TicketSetBack'
          | 'TicketNoShow'
          | 'YardReached'
          | 'TicketReleased'
          | 'TicketDone';
      }
    >;

/** Yards as the board shows them: who is called there out of a park. Calls to lanes name a lane, and so no yard's row. */
export const yardsOnBoard: RowProjection<YardOnBoard, Seen> = {
  name: 'board-yard',
  table: 'board_yard',
  key: 'yard',
  types: [
    'YardAdded',
    'TicketCalled',
    'CallAnswered',
    'CallWithdrawn',
    'TicketOvertaken',
    'TicketSetBack',
    'TicketNoShow',
    'YardReached',
    'TicketReleased',
    'TicketDone',
  ],
  change: (event) => {
    const yard = event.type === 'YardAdded' || event.type === 'YardReached' ? event.data.yard : event.data.lane;
    return yard === undefined ? [] : [{ key: yard, apply: changeOf(event) }];
  },
  announce: announceSection('yards', (row) => row),
};

function changeOf(event: Recorded<Seen>): RowChange<YardOnBoard>['apply'] {
  if (event.type === 'YardAdded') {
    const { yard, gate, name } = event.data;
    return () => ({ yard, gate, name, called: [] });
  }
  return (row) => row && { ...row, called: calledAfter(event, row.called) };
}

function calledAfter(
  event: Exclude<Recorded<Seen>, { type: 'YardAdded' }>,
  called: YardOnBoard['called'],
): YardOnBoard['called'] {
  const { code, at } = event.data;
  switch (event.type) {
    case 'TicketCalled':
      return [...without(called, code), { code, at, answered: false, late: false }];
    case 'CallAnswered':
      return marked(called, code, { answered: true });
    case 'TicketOvertaken':
      return marked(called, code, { late: true });
    default:
      return without(called, code);
  }
}
