import { hanoiDay, plusMinutes, startOfHanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { Direction } from '../../../../shared/domain/place.js';
import { ticketOf } from '../../../declarations/index.js';
import {
  calendarAt,
  calendarStream,
  goodsClosedAt,
  monthsOf,
  touches,
  type CalendarEvent,
  type CalendarView as CalendarState,
  type GoodsClosure,
} from '../../../gates/index.js';
import type { OpenInterval } from '../../domain/estimate.js';
import type { CalendarView, WaitingTicket } from '../../domain/policy-inputs.js';
import { policyCalendar } from '../../policy-lane.js';
import type { ToldOfDeclaration } from './known-declarations.js';

/** With these a declaration is over; whatever else is told of it leaves its goods as they are. */
const ENDS: ReadonlySet<ToldOfDeclaration['type']> = new Set([
  'DeclarationRejected',
  'DeclarationWithdrawn',
  'DeclarationExpired',
  'DeclarationFulfilled',
]);

const fold = calendarStream('', 'EXPORT', new Date(0)).fold;

/** The hours of a gate's routes, and which goods are not taken in them, as far as the log was taken. */
export class KnownCalendars {
  private readonly months = new Map<string, CalendarState>();
  /** Open hours as they were worked out last, by route and direction. */
  private readonly hours = new Map<string, { readonly from: string; readonly open: readonly OpenInterval[] }>();
  /** Routes of which goods were closed ever, by direction. */
  private readonly routes = new Map<Direction, Set<string>>();
  /** HS codes by ticket. */
  private readonly hs = new Map<string, readonly string[]>();

  /** Takes a part of a calendar; gives the direction that it is of. */
  take(event: Extract<CalendarEvent, { type: 'CalendarIntervalSet' | 'GoodsClosed' | 'ClosureEnded' }>): Direction {
    const { route, direction, from } = event.data;
    const { stream } = calendarStream(route, direction, new Date(from));
    this.months.set(stream, fold.evolve(this.months.get(stream) ?? fold.initial, event));
    this.hours.clear();
    if (event.type === 'GoodsClosed') {
      this.routes.set(direction, (this.routes.get(direction) ?? new Set<string>()).add(route));
    }
    return direction;
  }

  /** Takes what a declaration says that its vehicle carries, until it ends; tells whether that is something else now. */
  declared({ type, data }: ToldOfDeclaration): boolean {
    const ticket = ticketOf(data.declaration);
    const before = this.hs.get(ticket);
    if (type === 'DeclarationAccepted' || type === 'DeclarationCorrected') {
      const codes = data.facts.goods.map(({ hs }) => hs);
      this.hs.set(ticket, codes);
      return before?.join() !== codes.join();
    }
    return ENDS.has(type) && this.hs.delete(ticket);
  }

  /** The vehicle goes on at another gate. */
  leave(declaration: string): void {
    this.hs.delete(ticketOf(declaration));
  }

  at(route: string, direction: Direction, at: Date): CalendarView {
    return policyCalendar(this.monthOf(route, direction, at), at);
  }

  /** When a route is open in the days from the Hanoi day of an instant on, as far as is known. */
  openHours(route: string, direction: Direction, at: Date, days: number): readonly OpenInterval[] {
    const start = startOfHanoiDay(hanoiDay(at));
    const from = start.toISOString();
    const key = `${route}.${direction}`;
    const known = this.hours.get(key);
    if (known?.from === from) return known.open;
    const open = this.openBetween(route, direction, start, plusMinutes(start, days * 24 * 60));
    this.hours.set(key, { from, open });
    return open;
  }

  private openBetween(route: string, direction: Direction, from: Date, to: Date): OpenInterval[] {
    const open: OpenInterval[] = [];
    for (let now = from; now < to;) {
      const { mode, until } = calendarAt(this.monthOf(route, direction, now), now);
      const month = monthsOf(now, to)[0]?.to ?? to.toISOString();
      const end = until !== undefined && until < month ? until : month;
      const last = open.at(-1);
      if (mode !== 'CLOSED' && last?.to === now.toISOString()) open[open.length - 1] = { from: last.from, to: end };
      else if (mode !== 'CLOSED') open.push({ from: now.toISOString(), to: end });
      now = new Date(end);
    }
    return open;
  }

  /** Those of a line whose goods are taken on their route. */
  taken(line: readonly WaitingTicket[], direction: Direction, at: Date): readonly WaitingTicket[] {
    const closed = this.closedGoods(direction, at);
    if (closed.size === 0) return line;
    return line.filter(({ input: { ticket, route, cargo } }) => {
      const carried = { cargo, hs: this.hs.get(ticket) ?? [] };
      return !closed.get(route)?.some((closure) => touches(closure, carried));
    });
  }

  /** Names the closures of goods that stand at an instant: when others stand, others may be called. */
  closuresAt(direction: Direction, at: Date): string {
    return [...this.closedGoods(direction, at).values()]
      .flat()
      .map(({ closure }) => closure)
      .join();
  }

  private closedGoods(direction: Direction, at: Date): ReadonlyMap<string, readonly GoodsClosure[]> {
    const closed = new Map<string, readonly GoodsClosure[]>();
    for (const route of this.routes.get(direction) ?? []) {
      const standing = goodsClosedAt(this.monthOf(route, direction, at), at);
      if (standing.length > 0) closed.set(route, standing);
    }
    return closed;
  }

  private monthOf(route: string, direction: Direction, at: Date): CalendarState {
    return this.months.get(calendarStream(route, direction, at).stream) ?? fold.initial;
  }
}
