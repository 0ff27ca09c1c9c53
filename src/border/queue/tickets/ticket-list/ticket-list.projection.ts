import type { CargoKind, Direction, Gate, QueueStage, QueueClass } from '../../../../shared/domain/place.js';
import type { Recorded, RowProjection } from '../../../../shared/event-store/projection.js';
import type { TicketEvent, TicketStatus } from '../../domain/queue-events.js';
import { waitingStatus } from '../../domain/ticket.js';

/** A ticket in a list. ISO instants. */
export interface TicketRow {
  readonly ticket: string;
  readonly declaration: string;
  readonly code: string;
  /** Codes that it had at gates that it came from. */
  readonly formerCodes: readonly string[];
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  readonly firm: string;
  readonly status: TicketStatus;
  readonly stage: QueueStage | null;
  readonly slot: string | null;
  readonly hour: string | null;
  readonly yard: string | null;
  /** It is on its way from there to its yard. */
  readonly divertedFrom: string | null;
  /** Where it was called to, or stands. */
  readonly lane: string | null;
  readonly issuedAt: string;
  readonly checkedInAt: string | null;
  readonly calledAt: string | null;
  readonly changedAt: string;
  readonly position: number;
}

const TYPES: readonly TicketEvent['type'][] = [
  'TicketBooked',
  'TicketIssuedLive',
  'TicketMoved',
  'TicketReleased',
  'TicketFactsChanged',
  'TicketCheckedIn',
  'TicketTransferred',
  'TicketDiverted',
  'DivertedSeen',
  'YardReached',
  'TicketCalled',
  'CallWithdrawn',
  'TicketSetBack',
  'TicketNoShow',
  'TicketAdmitted',
  'LaneVacated',
  'TicketAdvanced',
  'TicketDone',
];

/** All tickets, as they stand. */
export const ticketList: RowProjection<TicketRow, TicketEvent> = {
  name: 'ticket-list',
  table: 'ticket_list',
  key: 'ticket',
  types: TYPES,
  change: (event) => {
    const { at: changedAt, route, cargo, class: kind } = event.data;
    const { position } = event;
    return [
      {
        key: event.data.ticket,
        apply: (row) => {
          const from = event.type === 'TicketBooked' || event.type === 'TicketIssuedLive' ? begun(event) : row;
          return from && { ...from, ...changeOf(event, from), route, cargo, class: kind, changedAt, position };
        },
      },
    ];
  },
};

function begun({
  data,
  position,
}: Recorded<Extract<TicketEvent, { type: 'TicketBooked' | 'TicketIssuedLive' }>>): TicketRow {
  const { ticket, declaration, code, gate, route, direction, cargo, firm, at } = data;
  const none = {
    stage: null,
    slot: null,
    hour: null,
    yard: null,
    divertedFrom: null,
    lane: null,
    checkedInAt: null,
    calledAt: null,
  };
  return {
    ...none,
    ticket,
    declaration,
    code,
    formerCodes: [],
    gate,
    route,
    direction,
    cargo,
    class: data.class,
    firm,
    status: 'WAITING',
    issuedAt: at,
    changedAt: at,
    position,
  };
}

function changeOf(event: Recorded<TicketEvent>, row: TicketRow): Partial<TicketRow> {
  switch (event.type) {
    case 'TicketBooked':
      return { status: 'BOOKED', slot: event.data.slot, hour: event.data.hour };
    case 'TicketMoved':
      return { slot: event.data.slot, hour: event.data.hour };
    case 'TicketFactsChanged':
      // A booked hour belongs to its route.
      return {
        firm: event.data.firm ?? row.firm,
        ...(event.data.route !== event.data.was.route && { slot: null, hour: null }),
      };
    case 'TicketReleased':
      return { status: 'RELEASED', lane: null, divertedFrom: null };
    case 'TicketTransferred': {
      const { was, gate, code, status, slot = null, hour = null } = event.data;
      const formerCodes = [...row.formerCodes, was.code];
      return { gate, code, formerCodes, status, slot, hour, stage: null, yard: null, divertedFrom: null, lane: null };
    }
    case 'TicketDiverted': {
      const { status, yard, from, stage } = event.data;
      return { status, yard, stage, lane: null, divertedFrom: row.divertedFrom ?? from };
    }
    case 'DivertedSeen':
      return { divertedFrom: null };
    case 'TicketCheckedIn':
      return {
        status: waitingStatus(event.data.stage),
        yard: event.data.yard,
        stage: event.data.stage,
        checkedInAt: event.data.at,
      };
    case 'YardReached':
      return { status: 'WAITING', yard: event.data.yard, stage: event.data.stage, lane: null };
    case 'TicketCalled':
      return { status: 'CALLED', lane: event.data.lane, calledAt: event.data.at };
    case 'CallWithdrawn':
    case 'TicketSetBack':
      return { status: waitingStatus(row.stage ?? undefined), lane: null };
    case 'TicketNoShow':
      return { status: 'NO_SHOW', lane: null };
    case 'TicketAdmitted':
      return { status: 'ADMITTED', lane: event.data.lane, stage: event.data.stage, yard: null };
    case 'LaneVacated':
      return { lane: null };
    case 'TicketAdvanced':
      return { status: 'WAITING', stage: event.data.stage };
    case 'TicketDone':
      return { status: 'DONE', lane: null, yard: null, divertedFrom: null };
    default:
      return {};
  }
}
