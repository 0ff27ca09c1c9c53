import type { CargoKind, Direction, LaneKind, LaneMode, QueueClass } from '../../../../../shared/domain/place.js';
import type { RecordedEvent } from '../../../../../shared/event-store/types.js';
import type { DeclaredFacts } from '../../../../declarations/index.js';
import type { CallChoice } from '../../call-ticket/call-choice.js';
import type { TicketTag } from '../../../domain/queue-events.js';
import { FIRST_POLICY } from '../../../domain/policy-rules.js';
import { referenceOf } from '../../../domain/ticket-exchange.js';
import { GateQueue } from '../gate-queue.js';
import { choiceFor } from '../next-calls.js';
import type { QueueEvent } from '../queue-event-types.js';

const START = Date.parse('2026-11-22T00:00:00.000Z');
/** An instant so many minutes after 07:00 in Hanoi on 22 November 2026. */
export const minute = (n: number): Date => new Date(START + n * 60_000);

export interface LaneOfLog {
  readonly lane: string;
  readonly kind?: LaneKind;
  readonly group?: string;
  readonly accepts?: readonly CargoKind[];
  readonly mode?: LaneMode;
  readonly perHour?: number;
  readonly leadsTo?: string;
  readonly direction?: Direction;
}
export interface VehicleOfLog {
  readonly class?: QueueClass;
  readonly cargo?: CargoKind;
  readonly direction?: Direction;
  readonly booked?: string;
  /** The yard in which it checks in; `HN-PARK` holds it. */
  readonly yard?: string;
  /** It has not told its driver, which a call needs. */
  readonly untold?: boolean;
}

/** Writes the log of a gate by hand, for specs, with a queue that has folded it. */
export class GateLog {
  readonly events: RecordedEvent[] = [];
  readonly queue = new GateQueue('HUU_NGHI');
  private readonly tags = new Map<string, Omit<TicketTag, 'at'>>();

  add(...events: QueueEvent[]): this {
    for (const { type, data } of events) {
      const position = this.events.length + 1;
      const metadata = { actor: 'spec', channel: 'seed', correlationId: 'spec' };
      const event = {
        position,
        id: `e${position}`,
        stream: 's',
        version: 1,
        type,
        data,
        metadata,
        recordedAt: minute(0),
      };
      this.events.push(event);
      this.queue.apply({ type, data } as QueueEvent);
    }
    return this;
  }

  /** The calendar of HN-1119 in one mode from a minute to another. */
  hours(
    mode: 'NORMAL' | 'PREREGISTERED_ONLY' | 'CLOSED',
    from: number,
    to: number,
    direction: Direction = 'EXPORT',
  ): this {
    const of = { route: 'HN-1119', gate: 'HUU_NGHI', direction, interval: `${mode}${from}` } as const;
    const span = { from: minute(from).toISOString(), to: minute(to).toISOString() };
    return this.add({ type: 'CalendarIntervalSet', data: { ...of, ...span, mode, announcedAt: span.from } });
  }

  lane({ lane, kind = 'BORDER', mode = 'SUGGEST', ...more }: LaneOfLog): this {
    const described = {
      lane,
      gate: 'HUU_NGHI',
      route: 'HN-1119',
      kind,
      label: lane,
      direction: 'EXPORT',
      reversible: false,
      accepts: ['FRUIT', 'GENERAL'],
      group: `HN-1119-${kind}`,
      perHour: 12,
      travelMinutes: 10,
      ...more,
    } as const;
    const at = minute(0).toISOString();
    return this.add({ type: 'LaneDayStarted', data: { ...described, day: '2026-11-22', status: 'OPEN', mode, at } });
  }

  /** A vehicle with an accepted declaration checks in; `booked` is the ISO hour of its slot. */
  waits(
    ticket: string,
    checkedIn: number,
    {
      class: kind = 'ORDINARY',
      cargo = 'GENERAL',
      direction = 'EXPORT',
      booked,
      yard = 'HN-XC',
      untold = false,
    }: VehicleOfLog = {},
  ): this {
    const tag = {
      ticket,
      declaration: ticket,
      code: `HN-E-${ticket}`,
      gate: 'HUU_NGHI',
      route: 'HN-1119',
      direction,
      cargo,
      class: kind,
    } as const;
    this.tags.set(ticket, tag);
    const at = minute(checkedIn).toISOString();
    const facts = { ...tag, at, firm: 'f', acceptedAt: minute(-600).toISOString() };
    const stage = yard === 'HN-PARK' ? 'YARD' : direction === 'EXPORT' ? 'BORDER' : 'BAY';
    const issued: QueueEvent =
      booked === undefined
        ? { type: 'TicketIssuedLive', data: facts }
        : { type: 'TicketBooked', data: { ...facts, at: minute(-300).toISOString(), slot: 'slot', hour: booked } };
    return this.add(this.acceptance(ticket, direction, untold), issued, {
      type: 'TicketCheckedIn',
      data: { ...tag, at, yard, stage, onTime: true, witness: 'YARD_SCAN' },
    });
  }

  /** A gate yard `HN-XC` with so many places, and a park `HN-PARK` that leads to it. */
  yards(capacity: number, mode: LaneMode = 'SUGGEST'): this {
    const name = { vi: 'B', zh: 'B', en: 'Y' };
    const yard = (id: string, overflow: boolean): QueueEvent => ({
      type: 'YardAdded',
      data: { gate: 'HUU_NGHI', yard: id, name, capacity: overflow ? 100 : capacity, bays: 0, overflow },
    });
    const calls = { leadsTo: 'HN-XC', mode, travelMinutes: 20, answerMinutes: 90, at: minute(0).toISOString() };
    const set: QueueEvent = { type: 'ParkCallsSet', data: { gate: 'HUU_NGHI', yard: 'HN-PARK', ...calls } };
    return this.add(yard('HN-XC', false), yard('HN-PARK', true), set);
  }

  /** A place of a yard is taken or becomes free. */
  place(type: 'YardPlaceTaken' | 'YardPlaceFreed', yard: string, ticket: string, at: number): this {
    return this.add({ type, data: { yard, gate: 'HUU_NGHI', ticket, at: minute(at).toISOString() } });
  }

  /** What the policy chooses for a lane on the log as it stands. */
  choice(lane: string, at: number): CallChoice {
    const found = this.queue.viewOf(lane);
    const choice = found && choiceFor(this.queue, found, this.events.length, minute(at));
    if (!choice) throw new Error(`Nobody is to be called to ${lane}`);
    return choice;
  }

  /** Writes a call as the handler would. */
  called(choice: CallChoice, at: number): this {
    const { lane, ticket, stage, class: kind, policy, rule, inputs, asOf, chosenAt } = choice;
    const tag = this.tag(ticket, at);
    const { gate, direction } = tag;
    return this.add(
      {
        type: 'CallDecided',
        data: {
          gate,
          direction,
          ticket,
          lane,
          stage,
          class: kind,
          policy,
          rule,
          asOf,
          chosenAt,
          at: tag.at,
          inputs,
          commitment: 'c',
        },
      },
      {
        type: 'TicketCalled',
        data: {
          ...tag,
          lane,
          stage,
          call: 1,
          rule,
          asOf,
          arriveBy: minute(at + 10).toISOString(),
          answerBy: minute(at + 60).toISOString(),
          waitedMinutes: 0,
        },
      },
    );
  }

  /** It is sent to Tân Thanh with the time that it waited. */
  transferred(ticket: string, at: number): this {
    const { gate, route, code, ...tag } = this.tag(ticket, at);
    const was = { gate, route, code, status: 'WAITING', yard: 'HN-XC' } as const;
    const there = { gate: 'TAN_THANH', route: 'TT-1088', code: `TT-E-${ticket}`, status: 'WAITING', was } as const;
    return this.add({ type: 'TicketTransferred', data: { ...tag, ...there, firm: 'f', acceptedAt: tag.at } });
  }

  /** Its declaration is corrected: the driver is told, or taken away again. */
  corrected(ticket: string, at: number, untold: boolean): this {
    const { declaration, gate, direction } = this.tag(ticket, at);
    const facts = declaredFacts(declaration, direction, untold);
    const data = { declaration, gate, at: minute(at).toISOString(), revision: 2, content: 'c', facts } as const;
    return this.add({ type: 'DeclarationCorrected', data: { ...data, changed: ['drivers'], accepted: true } });
  }

  /** Two waiting tickets exchange their places. */
  exchanged(one: string, other: string, at: number): this {
    const [first, second] = [this.referenceOf(one), this.referenceOf(other)];
    return this.add(
      { type: 'PlacesExchanged', data: { ...this.tag(one, at), with: other, reference: second, was: first } },
      { type: 'PlacesExchanged', data: { ...this.tag(other, at), with: one, reference: first, was: second } },
    );
  }

  private referenceOf(ticket: string): string {
    const known = this.queue.tickets.get(ticket);
    if (!known) throw new Error(`${ticket} has not checked in`);
    return referenceOf(known, () => FIRST_POLICY);
  }

  tag(ticket: string, at: number): TicketTag {
    const tag = this.tags.get(ticket);
    if (!tag) throw new Error(`${ticket} has not checked in`);
    return { ...tag, at: minute(at).toISOString() };
  }

  private acceptance(declaration: string, direction: Direction, untold: boolean): QueueEvent {
    const facts = declaredFacts(declaration, direction, untold);
    const at = minute(-600).toISOString();
    const data = { declaration, gate: 'HUU_NGHI', at, by: 'RULE', revision: 1, firm: 'f', facts } as const;
    return { type: 'DeclarationAccepted', data };
  }
}

function declaredFacts(declaration: string, direction: Direction, untold: boolean): DeclaredFacts {
  const at = minute(-600).toISOString();
  return {
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    direction,
    regime: 'NORMAL',
    twoWay: false,
    plannedFrom: at,
    plannedTo: at,
    vehicle: declaration,
    vehicleCount: 1,
    cargo: 'GENERAL',
    class: 'ORDINARY',
    goods: [],
    containers: [],
    customsDeclarations: [],
    drivers: untold ? 0 : 1,
    carrier: 'f',
    ...(untold && { missing: [{ path: 'drivers', code: 'driver-missing', stage: 'CALL' }] }),
    warnings: [],
  };
}
