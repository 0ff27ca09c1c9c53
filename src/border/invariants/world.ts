import { fold, type DomainEvent } from '../../shared/domain/decider.js';
import type { Direction } from '../../shared/domain/place.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { clearanceOf, type ClearanceView } from '../clearance/index.js';
import { carriageOf, customsDeclaration, customsGoods, type CustomsRecord } from '../customs/index.js';
import { acceptedDeclaration, type DeclarationView } from '../declarations/index.js';
import {
  calendarStream,
  carriedOf,
  laneStream,
  type CalendarView,
  type Carried,
  type LaneView,
} from '../gates/index.js';
import { ticketOf, type TicketState } from '../queue/index.js';
import type { Logged } from './logged.js';

const EPOCH = new Date(0);
/** How each kind of stream is folded: by whoever owns it, so that the world never says something else than the product. */
const KINDS: readonly (readonly [start: string, of: StreamOf])[] = [
  ['declaration-', acceptedDeclaration('')],
  ['ticket-', ticketOf('')],
  ['clearance-', clearanceOf('')],
  ['lane-', laneStream('', EPOCH)],
  ['calendar-', calendarStream('', 'EXPORT', EPOCH)],
  ['customs-declaration-', customsDeclaration('')],
  ['customs-goods-', customsGoods('')],
  ['customs-carriage-', carriageOf('')],
];

/** What the log says up to a position, stream by stream. */
export class World {
  private readonly states = new Map<string, unknown>();
  /** Customs declarations (first 11 digits) by the declaration whose vehicle carries them. */
  private readonly carried = new Map<string, Set<string>>();
  /** Position of the event that was taken last. */
  position = 0;

  /** Takes an event, in the order of the log. */
  take(event: Logged): void {
    this.position = event.position;
    const kind = KINDS.find(([start]) => event.stream.startsWith(start));
    if (!kind) return;
    const how = kind[1].fold;
    const before: unknown = this.states.has(event.stream) ? this.states.get(event.stream) : how.initial;
    this.states.set(event.stream, fold(how, [event as DomainEvent], before));
    this.follow(event);
  }

  declaration(id: string): DeclarationView {
    return this.stateOf(acceptedDeclaration(id));
  }

  ticket(declaration: string): TicketState {
    return this.stateOf(ticketOf(declaration));
  }

  clearance(declaration: string): ClearanceView | undefined {
    return this.stateOf(clearanceOf(declaration));
  }

  /** The lane on the Hanoi day of an instant. */
  lane(lane: string, at: Date): LaneView | undefined {
    return this.stateOf(laneStream(lane, at));
  }

  calendar(route: string, direction: Direction, at: Date): CalendarView {
    return this.stateOf(calendarStream(route, direction, at));
  }

  /** What a declared vehicle carries. */
  carriedBy(declaration: string): Carried {
    const facts = this.declaration(declaration)?.facts;
    return facts ? carriedOf(facts) : { cargo: 'GENERAL', hs: [] };
  }

  /** The customs declarations that a declaration's vehicle carries. */
  customsOn(declaration: string): CustomsRecord[] {
    return [...(this.carried.get(declaration) ?? [])].map((number) => this.stateOf(customsDeclaration(number)));
  }

  /** Every declaration that the log knows, with what became of it. */
  *declarations(): Generator<readonly [id: string, declaration: NonNullable<DeclarationView>]> {
    const start = 'declaration-';
    for (const [stream, state] of this.states) {
      if (stream.startsWith(start)) yield [stream.slice(start.length), state as NonNullable<DeclarationView>];
    }
  }

  private stateOf<S>({ stream, fold: how }: Pick<StreamOf<S>, 'stream' | 'fold'>): S {
    return this.states.has(stream) ? (this.states.get(stream) as S) : how.initial;
  }

  private follow({ type, data }: Logged): void {
    const { declaration, customs } = data as { declaration?: string; customs?: unknown };
    if (declaration === undefined || typeof customs !== 'string') return;
    const on = this.carried.get(declaration) ?? new Set<string>();
    if (type === 'CustomsGoodsAllocated' || type === 'CustomsCarriageFound') on.add(customs);
    if (type === 'CustomsAllocationEnded') on.delete(customs);
    this.carried.set(declaration, on);
  }
}
