import type { LaneKind, LaneStatus } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

interface YardSeen {
  readonly yard: string;
  readonly name: Words;
  readonly overflow: boolean;
  readonly park?: { readonly leadsTo: string };
}

interface LaneSeen {
  readonly lane: string;
  readonly label: string;
  readonly kind: LaneKind;
  readonly route: string;
  readonly direction: string;
  readonly accepts: readonly string[];
  readonly status: LaneStatus;
}

interface TicketSeen {
  readonly route: string;
  readonly direction: string;
  readonly cargo: string;
  readonly yard?: string;
  readonly stage?: string;
  readonly lane?: string;
  readonly call?: { readonly lane: string };
}

export interface YardOnMap {
  readonly yard: string;
  readonly name: Words;
}

export interface LaneOnMap {
  readonly lane: string;
  readonly label: string;
  readonly kind: LaneKind;
  readonly status: LaneStatus;
}

/** What lies between a vehicle and the border, in its order: no distances, no directions. */
export interface DriverMap {
  readonly yards: readonly YardOnMap[];
  readonly lanes: readonly LaneOnMap[];
}

/**
 * The way of one ticket through its gate: the yards that it goes through, then the lanes that take it. As long as no yard is
 * known it is any that is not a park.
 */
export function driverMap(ticket: TicketSeen, yards: readonly YardSeen[], lanes: readonly LaneSeen[]): DriverMap {
  const shown = ({ yard, name }: YardSeen): YardOnMap => ({ yard, name });
  const called = ticket.call?.lane ?? ticket.lane;
  const kind = kindOf(ticket);
  const ours = lanes.filter(
    ({ lane, route, direction, accepts, kind: of }) =>
      lane === called ||
      (route === ticket.route && direction === ticket.direction && of === kind && accepts.includes(ticket.cargo)),
  );
  return {
    yards: wayThrough(ticket, yards).map(shown),
    lanes: ours.map(({ lane, label, kind: of, status }) => ({ lane, label, kind: of, status })),
  };
}

/** A park comes before the gate yard that it leads to. */
function wayThrough({ yard: at, call }: TicketSeen, yards: readonly YardSeen[]): readonly YardSeen[] {
  const inside = yards.filter(({ overflow }) => !overflow);
  const here = yards.find(({ yard }) => yard === at);
  if (!here) return inside.slice(0, 1);
  if (!here.overflow) return [here];
  const next = yards.find(({ yard }) => yard === (call?.lane ?? here.park?.leadsTo)) ?? inside[0];
  return next ? [here, next] : [here];
}

function kindOf({ stage, direction }: TicketSeen): LaneKind {
  if (stage === 'BAY' || stage === 'EXIT' || stage === 'BORDER') return stage;
  return direction === 'EXPORT' ? 'BORDER' : 'BAY';
}
