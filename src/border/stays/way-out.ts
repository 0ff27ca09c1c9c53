import { Injectable } from '@nestjs/common';
import { plusMinutes } from '../../shared/domain/hanoi-time.js';
import { EventStore, type StreamOf } from '../../shared/event-store/types.js';
import { acceptedDeclaration, returnLink, type DeclarationView } from '../declarations/index.js';
import {
  calendarStream,
  carriedOf,
  heldPlaces,
  heldUp,
  monthsOf,
  shutSpans,
  spansTogether,
  type CalendarView,
  type HeldPlaces,
  type Onward,
} from '../gates/index.js';
import { ticketOf, type Ticket } from '../queue/index.js';
import type { Shut, Stay } from './domain/stay.js';

/** Beyond now it is looked so far for the end of what shuts a way; a longer closure is looked at again then. */
const AHEAD_MINUTES = 24 * 60;

/** What may shut a vehicle's way out: streams to be folded for a decision, and what their states say. */
export interface WayOut {
  readonly streams: Readonly<Record<string, StreamOf>>;
  readonly shut: (states: Readonly<Record<string, unknown>>) => readonly Shut[];
}

type StayOfWay = Pick<NonNullable<Stay>, 'declaration' | 'since' | 'left'>;

/** No way: whoever stays nowhere. */
export const NO_WAY: WayOut = { streams: {}, shut: () => [] };

/** Where vehicles leave by whose stay goes on. */
@Injectable()
export class WaysOut {
  constructor(private readonly store: EventStore) {}

  /**
   * The way by which a vehicle leaves: that of its declared return, else back as it came, empty, as one does that was left
   * behind.
   * @param stay with which declaration it began, and when (ISO)
   */
  async of({ declaration, since, left }: StayOfWay, now: Date): Promise<WayOut> {
    const first = await this.declared(declaration);
    if (!first) return NO_WAY;
    const { state: link } = left === undefined ? await this.store.load(returnLink(declaration)) : { state: undefined };
    const back = link === undefined ? undefined : await this.declared(link);
    const comes = back && !GONE.has(back.status) ? back.facts : undefined;
    const { route } = comes ?? first.facts;
    const direction = comes?.direction ?? (first.facts.direction === 'EXPORT' ? 'IMPORT' : 'EXPORT');
    const carried = comes ? carriedOf(comes) : ({ cargo: 'EMPTY', hs: [] } as const);
    const until = plusMinutes(now, AHEAD_MINUTES);
    // One of ours comes back over the line without a lane or a yard of here.
    const here = direction === 'EXPORT';
    const place = comes ? link : declaration;
    const ticket = here && place !== undefined ? (await this.store.load(ticketOf(place))).state : undefined;
    const onward: Onward = {
      route: comes ? route : first.facts.route,
      ...(comes
        ? ({ direction: 'EXPORT', kind: 'BORDER', cargo: comes.cargo } as const)
        : ({ direction: 'IMPORT', kind: 'EXIT', cargo: 'EMPTY' } as const)),
      ...standsOf(ticket),
    };
    const places = heldPlaces(comes?.gate ?? first.facts.gate);
    const months = monthsOf(new Date(since), until).map(({ from }) => calendarStream(route, direction, new Date(from)));
    return {
      streams: { ...Object.fromEntries(months.map((each) => [each.stream, each])), ...(here && { places }) },
      shut: (states) => {
        const calendars = months.map(({ stream }) => states[stream] as CalendarView);
        const to = until.toISOString();
        const held = here ? heldUp(states['places'] as HeldPlaces, onward, since, to) : [];
        return spansTogether([...shutSpans(calendars, since, to, carried), ...held]).map(({ reason, ...span }) => ({
          ...span,
          reason: reason === 'INCIDENT' ? 'INCIDENT' : 'ROUTE_CLOSED',
        }));
      },
    };
  }

  private async declared(declaration: string): Promise<DeclarationView> {
    return (await this.store.load(acceptedDeclaration(declaration))).state;
  }
}

const GONE: ReadonlySet<string> = new Set(['WITHDRAWN', 'EXPIRED', 'REJECTED']);

function standsOf(ticket: Ticket | undefined): Pick<Onward, 'stands'> {
  if (ticket?.yard === undefined || ticket.diverted !== undefined) return {};
  return { stands: { yard: ticket.yard, since: ticket.checkedInAt ?? '' } };
}
