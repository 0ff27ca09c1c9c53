import type { Gate } from '../../../shared/domain/place.js';
import type { Recorded, RowProjection } from '../../../shared/event-store/projection.js';
import { namesGoods } from '../domain/closed-goods.js';
import type { CalendarEvent, GateEvent, LaneEvent } from '../domain/gate-events.js';

/** What the queue tells of its hours. It knows gates, so only the fact that is shown here is named. */
interface CapacityFact {
  readonly type: 'SlotCapacitySet';
  readonly data: { readonly gate: Gate; readonly route: string; readonly from: string; readonly at: string };
}

type Changed =
  | GateEvent
  | Exclude<LaneEvent, { type: 'LaneDayStarted' }>
  | Extract<CalendarEvent, { type: 'CalendarIntervalSet' }>
  | CapacityFact;

export const GATE_CHANGE_TYPES = [
  'GateEstablished',
  'RouteAdded',
  'YardAdded',
  'YardCapacityChanged',
  'ParkCallsSet',
  'LaneAdded',
  'RegularHoursSet',
  'ClosureAnnounced',
  'ClosureReviewDue',
  'ClosureReviewSet',
  'ClosureLifted',
  'IncidentOpened',
  'IncidentClosed',
  'LaneOpened',
  'LanePaused',
  'LaneClosed',
  'LaneReversed',
  'LaneModeSet',
  'CalendarIntervalSet',
  'SlotCapacitySet',
] as const satisfies readonly Changed['type'][];
export type GateChangeType = (typeof GATE_CHANGE_TYPES)[number];

export interface GateChangeRow {
  readonly change: string;
  readonly gate: Gate;
  readonly type: GateChangeType;
  readonly subject: string;
  /** Reference of the person, or of the product itself. */
  readonly by: string;
  readonly at: string;
  /** What was said with it, without gate and instant. */
  readonly figures: object;
  readonly position: number;
}

/** What was changed at gates by commands of their own; regular hours that the calendar fills in day by day are left out. */
export const gateChanges: RowProjection<GateChangeRow, Changed> = {
  name: 'gate-changes',
  table: 'gate_change',
  key: 'change',
  types: GATE_CHANGE_TYPES,
  change: (event) => {
    if (event.type === 'CalendarIntervalSet' && event.data.reason === undefined) return [];
    // The calendar tells of a closure for all in its own words already.
    if (event.type === 'ClosureAnnounced' && !namesGoods(event.data)) return [];
    const row = rowOf(event);
    return [{ key: row.change, apply: () => row }];
  },
};

function rowOf({ id, type, data, metadata, recordedAt, position }: Recorded<Changed>): GateChangeRow {
  const { gate, at, ...figures } = data as { gate: Gate; at?: string; lane?: string; yard?: string; route?: string };
  return {
    change: id,
    gate,
    type,
    subject: figures.lane ?? figures.yard ?? figures.route ?? gate,
    by: metadata.actor,
    // Some of the first events do not say when: they were written as they happened.
    at: at ?? recordedAt.toISOString(),
    figures,
    position,
  };
}
