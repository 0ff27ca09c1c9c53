import { hanoiDay } from '../../../../shared/domain/hanoi-time.js';
import {
  CARGO_KINDS,
  DIRECTIONS,
  type Direction,
  type Gate,
  type LaneMode,
  type QueueStage,
} from '../../../../shared/domain/place.js';
import { ticketOf as ticketIdOf } from '../../../declarations/index.js';
import { laneStream, type LaneView as LaneDay } from '../../../gates/index.js';
import type { CallQuestion } from '../../domain/calling-policy.js';
import { admitted, candidates } from '../../domain/candidates.js';
import { afterTurn } from '../../domain/class-turn.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { waitingTicket, type CalendarView, type LaneView, type WaitingTicket } from '../../domain/policy-inputs.js';
import { weightsAt } from '../../domain/policy-rules.js';
import { carrierOfTicket, isOver, isWaiting, ticketFold, type Ticket } from '../../domain/ticket.js';
import type { CallSheetEvent, TicketEvent } from '../../domain/queue-events.js';
import { policyLane } from '../../policy-lane.js';
import { KnownCalendars } from './known-calendars.js';
import { KnownDeclarations } from './known-declarations.js';
import { KnownYards } from './known-yards.js';
import { LaneLoad } from './lane-load.js';
import { Penalties } from './penalties.js';
import type { QueueEvent } from './queue-event-types.js';
import { QueueRules } from './queue-rules.js';
import { Standing, type Moved } from './standing.js';
import { WaitingLines } from './waiting-lines.js';
import { YardRoom } from './yard-room.js';

const laneFold = laneStream('', new Date(0)).fold;

/**
 * All that decides who is called next at one gate, folded from the log in order. Mutable, since thousands wait and each
 * event touches one of them; pure all the same: the same events give the same queue, whoever folds them.
 */
export class GateQueue {
  readonly lanes = new Map<string, LaneDay>();
  /** Places taken in parks, and in the gate yards that parks lead to. */
  readonly room = new YardRoom();
  /** Tickets that have not ended. */
  readonly tickets = new Map<string, Ticket>();
  readonly load = new LaneLoad();
  /** Directions in which something has changed that a choice may depend on; whoever has chosen anew clears it. */
  readonly touched = new Set<Direction>(DIRECTIONS);
  private readonly yards = new KnownYards();
  readonly calendars = new KnownCalendars();
  readonly lines = new WaitingLines();
  private readonly declared = new KnownDeclarations();
  private readonly penalties = new Penalties();
  private readonly standing = new Standing();
  private readonly sheets = new Map<Direction, { readonly day: string; readonly calls: number }>();
  readonly rules: QueueRules;

  constructor(readonly gate: Gate) {
    this.rules = new QueueRules(gate);
  }

  /** Takes an event of the types in `QUEUE_EVENT_TYPES`; those of other gates pass by. */
  apply(event: QueueEvent): void {
    const { data } = event;
    if ('gate' in data && data.gate !== this.gate) return this.elsewhere(event);
    switch (event.type) {
      case 'SettingSet':
      case 'SettingWithdrawn':
        if (this.rules.apply(event)) for (const ticket of this.tickets.values()) this.requeue(ticket);
        break;
      case 'YardAdded':
      case 'YardCapacityChanged':
      case 'ParkCallsSet':
      case 'IncidentOpened':
      case 'IncidentClosed':
        this.yards.take(event);
        this.touch(DIRECTIONS);
        break;
      case 'YardPlaceTaken':
      case 'YardPlaceFreed':
        this.room.change(event);
        // Whoever waits in a park for this room; the others do not look at it.
        if (this.lines.waiting('EXPORT', 'YARD').length > 0) this.touch(['EXPORT']);
        break;
      case 'LaneDayStarted':
      case 'LaneOpened':
      case 'LanePaused':
      case 'LaneClosed':
      case 'LaneReversed':
      case 'LaneModeSet': {
        const lane = laneFold.evolve(this.lanes.get(event.data.lane), event);
        if (lane) this.lanes.set(lane.lane, lane);
        this.touch(DIRECTIONS);
        break;
      }
      case 'CalendarIntervalSet':
      case 'GoodsClosed':
      case 'ClosureEnded':
        this.touch([this.calendars.take(event)]);
        break;
      case 'DeclarationAccepted':
      case 'DeclarationCorrected':
      case 'FirstTripCrossed':
      case 'DeclarationSentBack':
      case 'DeclarationRejected':
      case 'DeclarationWithdrawn':
      case 'DeclarationExpired':
      case 'DeclarationFulfilled':
      case 'FileAttached':
      case 'VehicleCleared':
      case 'ClearanceFellBack': {
        const ticket = this.tickets.get(ticketIdOf(this.declared.take(event)));
        if (this.calendars.declared(event) && ticket) this.touch([ticket.facts.direction]);
        if (ticket) this.requeue(ticket);
        break;
      }
      case 'PenaltyImposed':
      case 'PenaltySuspended':
      case 'PenaltyResumed':
      case 'PenaltyLifted':
      case 'PenaltyEnded':
        if (this.penalties.apply(event)) for (const ticket of this.tickets.values()) this.requeue(ticket);
        break;
      case 'CallDecided':
        this.callDecided(event.data);
        break;
      case 'CalendarTurned':
        this.touch([event.data.direction]);
        break;
      default:
        this.ticketChanged(event);
    }
  }

  /**
   * What the policy is asked for a lane. A border lane stands under the calendar of its route; bays and exits serve all
   * routes, so those whose route is closed to them are left out instead.
   */
  question(view: LaneView, at: Date): Pick<CallQuestion, 'lane' | 'calendar' | 'waiting' | 'state'> {
    const { direction, kind } = view;
    const state = this.lines.policy(direction, kind);
    const line = this.calendars.taken(this.callable(direction, kind), direction, at);
    if (view.route !== undefined) {
      return { lane: view, calendar: this.calendars.at(view.route, direction, at), waiting: line, state };
    }
    const waiting =
      kind === 'YARD'
        ? line.filter((each) => this.yards.parkOf(this.tickets.get(each.input.ticket)?.yard)?.leadsTo === view.lane)
        : line;
    const calendars = new Map<string, CalendarView>();
    const open = waiting.filter(({ input }) => {
      const calendar = calendars.get(input.route) ?? this.calendars.at(input.route, direction, at);
      calendars.set(input.route, calendar);
      return admitted(calendar, input);
    });
    return { lane: view, calendar: { mode: 'NORMAL' }, waiting: open, state };
  }

  /** Those of a line who do not stand in a yard with an incident. */
  private callable(direction: Direction, kind: QueueStage): readonly WaitingTicket[] {
    const line = this.lines.waiting(direction, kind);
    if (!this.yards.someStopped) return line;
    return line.filter(({ input }) => !this.yards.isStopped(this.tickets.get(input.ticket)?.yard));
  }

  /** A lane, or a gate yard that parks lead to, as the policy sees it; undefined when there is none of that name. */
  viewOf(name: string): LaneView | undefined {
    const lane = this.lanes.get(name);
    if (lane) return policyLane(lane);
    return this.yardsAhead.includes(name)
      ? { lane: name, kind: 'YARD', direction: 'EXPORT', accepts: CARGO_KINDS }
      : undefined;
  }

  /** The gate yards that parks lead to. */
  get yardsAhead(): readonly string[] {
    return this.yards.ahead;
  }

  /** How many vehicles a yard holds; undefined when there is none of that name. */
  capacityOf(yard: string | undefined): number | undefined {
    return this.yards.capacityOf(yard);
  }

  /** Who decides the calls of a vehicle out of its park. */
  parkModeOf(ticket: string): LaneMode | undefined {
    return this.yards.parkOf(this.tickets.get(ticket)?.yard)?.mode;
  }

  /** What makes time alone change a choice: the calendars' modes, the goods not taken, the day, and the rules that are in force. */
  modesAt(at: Date): string {
    const lanes = [...this.lanes.values()].map(({ route, direction }) => [route, direction] as const);
    const modes = lanes.map((of) => this.calendars.at(...of, at).mode);
    const closed = DIRECTIONS.map((direction) => this.calendars.closuresAt(direction, at));
    return [...modes, ...closed, hanoiDay(at), this.rules.versionsAt(at)].join();
  }

  /** How many calls stand on the sheet of the Hanoi day of an instant. */
  callsOn(direction: Direction, at: Date): number {
    const sheet = this.sheets.get(direction);
    return sheet?.day === hanoiDay(at) ? sheet.calls : 0;
  }

  private touch(directions: readonly Direction[]): void {
    for (const direction of directions) this.touched.add(direction);
  }

  private ticketChanged(event: TicketEvent): void {
    const { ticket: id, declaration, direction } = event.data;
    const before = this.tickets.get(id);
    const ticket = ticketFold.evolve(before, event);
    if (!ticket) return;
    this.moved(this.standing.after(event, this.lanes));
    const over = isOver(ticket.status);
    this.load.change(before, over ? undefined : ticket);
    if (over) {
      this.tickets.delete(id);
      if (ticket.status === 'DONE') this.declared.forget(declaration);
    } else {
      this.tickets.set(id, ticket);
    }
    // Who is only booked, or promises to come, changes no choice.
    const booked = ticket.status === 'BOOKED' || (over && before?.status === 'BOOKED');
    if (!booked && event.type !== 'CallAnswered') this.touch([direction]);
    if (event.type === 'PlacesExchanged') this.exchanged(event.data, ticket);
    const left = before && isWaiting(before.status) && over;
    if (event.type === 'TicketDiverted' && before?.stage && before.stage !== ticket.stage)
      this.lines.forget(id, direction, before.stage);
    if (left && before.stage) this.lines.forget(id, direction, before.stage);
    this.requeue(ticket);
  }

  /** Of what happens at other gates only that matters that belonged here until then. */
  private elsewhere({ type, data }: QueueEvent): void {
    if (type !== 'TicketTransferred' || data.was.gate !== this.gate) return;
    const { ticket: id, declaration, direction } = data;
    const before = this.tickets.get(id);
    for (const known of [this.declared, this.calendars]) known.leave(declaration);
    if (!before) return;
    this.load.change(before, undefined);
    this.moved(this.standing.leave(id));
    this.tickets.delete(id);
    this.lines.remove(id);
    if (before.stage) this.lines.forget(id, direction, before.stage);
    this.touch([direction]);
  }

  /** How often a place was overtaken goes with the place. Both tickets tell the exchange: it is made with the first. */
  private exchanged(
    { ticket: id, with: other, direction }: { ticket: string; with: string; direction: Direction },
    { stage }: Ticket,
  ): void {
    if (stage && id < other) this.lines.exchange(id, other, direction, stage);
  }

  /** The room of a yard throttles the lanes that lead there, in whichever direction. */
  private moved([before, now]: Moved): void {
    if (before === now) return;
    this.load.moved(before, now);
    for (const { leadsTo, direction } of this.lanes.values()) {
      if (leadsTo !== undefined && (leadsTo === before || leadsTo === now)) this.touch([direction]);
    }
  }

  private requeue(ticket: Ticket): void {
    const { ticket: id, declaration } = ticket.facts;
    const ready = this.declared.isReady(declaration, ticket.stage);
    const input = isWaiting(ticket.status) ? policyInputOf(ticket, ready, this.goesLast(ticket)) : undefined;
    const known = this.lines.get(id)?.input;
    if (input?.ready !== known?.ready || input?.penalty !== known?.penalty) this.touch([ticket.facts.direction]);
    if (input) this.lines.put(waitingTicket(input, this.rules.policyOf(input)));
    else this.lines.remove(id);
  }

  private goesLast({ facts }: Ticket): boolean {
    return this.penalties.goesLast(this.declared.vehicleOf(facts.declaration), carrierOfTicket(facts));
  }

  /** The policy's memory after a call, as the log tells it: the one chosen, among those who wait when it is decided. */
  private callDecided(call: CallSheetEvent['data']): void {
    const { direction } = call;
    const calledAt = new Date(call.at);
    this.sheets.set(direction, { day: hanoiDay(calledAt), calls: this.callsOn(direction, calledAt) + 1 });
    const ticket = this.tickets.get(call.ticket);
    const lane = this.viewOf(call.lane);
    const input = ticket && policyInputOf(ticket, true, this.goesLast(ticket));
    if (!input || !lane) return;
    const chosen = waitingTicket(input, this.rules.policyOf(input));
    const at = new Date(call.chosenAt);
    const asked = this.question(lane, at);
    const waiting = [...asked.waiting.filter((each) => each.input.ticket !== call.ticket), chosen];
    const found = candidates(asked.lane, asked.calendar, waiting);
    const open = typeof found === 'string' ? [] : found;
    const { credits } = asked.state;
    const present = new Set((open.length === 0 ? [chosen] : open).map((each) => each.input.class));
    const after =
      call.rule === 'CLASS_TURN'
        ? afterTurn(present, credits, weightsAt(this.rules.policyAt(at), at), call.class)
        : credits;
    this.lines.called(chosen, open, after);
  }
}
