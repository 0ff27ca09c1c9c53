import type { ClearanceEvent } from '../../clearance/index.js';
import type { TicketEvent, TicketStatus } from '../../queue/index.js';
import type { Recorded, RowProjection } from '../../../shared/event-store/projection.js';
import type { ReportFact } from '../domain/daily-report.js';
import type { RoadsideEvent } from '../domain/report-events.js';

/** A fact with the position of the log at which it was learned, so that a report can be made as of any position. */
export interface ReportFactRow extends ReportFact {
  readonly id: string;
  readonly position: number;
}

/** What daily reports are made of. */
export type ReportFactEvent =
  | Extract<TicketEvent, { type: 'TicketCheckedIn' | 'TicketFactsChanged' | 'TicketReleased' | 'TicketNoShow' }>
  | Extract<
      ClearanceEvent,
      { type: 'VehicleCleared' | 'ClearanceFellBack' | 'TurnedBack' | 'SentToOtherGate' | 'ReturnedByFarSide' }
    >
  | RoadsideEvent;

const TYPES: readonly ReportFactEvent['type'][] = [
  'TicketCheckedIn',
  'TicketFactsChanged',
  'TicketReleased',
  'TicketNoShow',
  'VehicleCleared',
  'ClearanceFellBack',
  'TurnedBack',
  'SentToOtherGate',
  'ReturnedByFarSide',
  'RoadsideCounted',
];

const IN_YARD: readonly TicketStatus[] = ['WAITING', 'HOLDING', 'CALLED'];

const KIND_OF = {
  TicketCheckedIn: 'ARRIVED',
  // Whoever stands in a yard stands there with what is declared now.
  TicketFactsChanged: 'ARRIVED',
  TicketReleased: 'LEFT',
  TicketNoShow: 'LEFT',
  VehicleCleared: 'CLEARED',
  ClearanceFellBack: 'FELL_BACK',
  TurnedBack: 'TURNED_BACK',
  SentToOtherGate: 'SENT',
  ReturnedByFarSide: 'RETURNED',
  RoadsideCounted: 'ROADSIDE',
} as const;

/** All that daily reports are made of: one row an event, never changed. */
export const reportFacts: RowProjection<ReportFactRow, ReportFactEvent> = {
  name: 'report-fact',
  table: 'report_fact',
  key: 'id',
  types: TYPES,
  change: (event) => {
    if (event.type === 'TicketFactsChanged' && !IN_YARD.includes(event.data.status)) return [];
    // What the far side sent back is no import.
    if ('wayBack' in event.data && event.data.wayBack) return [];
    return [{ key: event.id, apply: () => rowOf(event) }];
  },
};

function rowOf(event: Recorded<ReportFactEvent>): ReportFactRow {
  const { id, position, type } = event;
  const kind = type === 'SentToOtherGate' && event.data.unseen ? 'LEFT' : KIND_OF[type];
  if (type === 'RoadsideCounted') {
    const { gate, place, at, fruit, other } = event.data;
    return {
      id,
      position,
      kind,
      gate,
      at,
      direction: 'EXPORT',
      cargo: 'MIXED',
      vehicles: fruit + other,
      subject: place,
    };
  }
  const { gate, at, direction, cargo, declaration } = event.data;
  const { vehicleCount: vehicles = 1 } = event.data;
  return { id, position, kind, gate, at, direction, cargo, vehicles, subject: declaration };
}
