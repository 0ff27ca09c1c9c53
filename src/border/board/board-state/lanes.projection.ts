import type { LaneEvent, GateEvent } from '../../gates/index.js';
import type { TicketEvent } from '../../queue/index.js';
import type { Recorded, RowChange, RowProjection } from '../../../shared/event-store/projection.js';
import { marked, without, type LaneOnBoard } from '../domain/board-rows.js';
import { announceSection } from './announce.js';

type Seen =
  | Extract<GateEvent, { type: 'LaneAdded' }>
  | LaneEvent
  | Exclude<
      TicketEvent,
      {
        type:
          | 'TicketBooked'
          | 'TicketIssuedLive'
          | 'TicketMoved'
          | 'PlaceOwed'
          | 'BookingKept'
          | 'TicketFactsChanged'
          | 'PlacesExchanged'
          | 'TicketDiverted'
          | 'DivertedSeen'
          | 'TicketCheckedIn'
          | 'TicketTransferred'
          | 'YardReached'
          | 'TicketAdvanced';
      }
    >;

const TYPES: readonly Seen['type'][] = [
  'LaneAdded',
  'LaneDayStarted',
  'LaneOpened',
  'LanePaused',
  'LaneClosed',
  'LaneReversed',
  'LaneModeSet',
  'TicketCalled',
  'CallAnswered',
  'CallWithdrawn',
  'TicketOvertaken',
  'TicketSetBack',
  'TicketNoShow',
  'TicketAdmitted',
  'LaneVacated',
  'TicketReleased',
  'TicketDone',
];

/** Lanes as the board shows them: state, who is called, who is inside. */
export const lanesOnBoard: RowProjection<LaneOnBoard, Seen> = {
  name: 'board-lane',
  table: 'board_lane',
  key: 'lane',
  types: TYPES,
  change: (event) => {
    const lane = event.data.lane;
    return lane === undefined ? [] : [{ key: lane, apply: changeOf(event) }];
  },
  announce: announceSection('lanes', (row) => row),
};

function changeOf(event: Recorded<Seen>): RowChange<LaneOnBoard>['apply'] {
  if (event.type === 'LaneAdded') {
    const { lane, gate, route, kind, label, direction, accepts } = event.data;
    const added = {
      lane,
      gate,
      route,
      kind,
      label,
      direction,
      accepts,
      status: 'CLOSED',
      mode: 'SUGGEST',
      called: [],
      inside: null,
    } as const;
    return () => added;
  }
  return (row) => row && { ...row, ...partOf(event, row) };
}

function partOf(event: Exclude<Recorded<Seen>, { type: 'LaneAdded' }>, row: LaneOnBoard): Partial<LaneOnBoard> {
  switch (event.type) {
    case 'LaneDayStarted': {
      const { status, mode, direction } = event.data;
      return { status, mode, direction };
    }
    case 'LaneOpened':
      return { status: 'OPEN' };
    case 'LanePaused':
      return { status: 'PAUSED' };
    case 'LaneClosed':
      return { status: 'CLOSED' };
    case 'LaneReversed':
      return { direction: event.data.direction };
    case 'LaneModeSet':
      return { mode: event.data.mode };
    case 'TicketCalled': {
      const { code, at } = event.data;
      return { called: [...without(row.called, code), { code, at, answered: false, late: false }] };
    }
    case 'CallAnswered':
      return { called: marked(row.called, event.data.code, { answered: true }) };
    case 'TicketOvertaken':
      return { called: marked(row.called, event.data.code, { late: true }) };
    case 'CallWithdrawn':
    case 'TicketSetBack':
    case 'TicketNoShow':
    case 'TicketReleased':
      return { called: without(row.called, event.data.code) };
    case 'TicketAdmitted':
      return { called: without(row.called, event.data.code), inside: event.data.code };
    case 'LaneVacated':
    case 'TicketDone':
      return {
        called: without(row.called, event.data.code),
        inside: row.inside === event.data.code ? null : row.inside,
      };
  }
}
