import type { Gate } from '../../../../shared/domain/place.js';
import { DomainError } from '../../../../shared/domain/problem.js';
import type { SettingState } from '../../../../shared/settings/domain/setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { calendarFor, type CalendarView, type Carried } from '../../../gates/index.js';
import type { DrawRules } from '../../domain/draw-rules.js';
import type { PolicyFigures } from '../../domain/policy-rules.js';
import type { SlotEvent } from '../../domain/queue-events.js';
import { placesFor, type SlotCapacity } from '../../domain/slot-capacity.js';
import type { SlotRules } from '../../domain/slot-rules.js';
import { takePlace, type Slot } from '../../domain/slot.js';
import { placeIn, type SlotPlace } from '../../domain/ticket-booking.js';
import { carrierOfTicket, type Ticket } from '../../domain/ticket.js';
import { policyAt } from '../../settings/calling-policy.setting.js';

/** What decides about a place in the hour at the gate that a vehicle goes to. */
interface There {
  readonly slotThere: Slot;
  readonly hours: CalendarView;
  readonly capacity: SlotCapacity;
  readonly slotRules: SettingState<SlotRules>;
  readonly policyThere: SettingState<PolicyFigures>;
  readonly drawsThere: SettingState<DrawRules>;
}

export interface PlaceThere {
  readonly place: SlotPlace;
  readonly events: SlotEvent[];
}

/** A place in the hour that is booked, at another gate, by that gate's rules; undefined when there is none for it, or for its goods. */
export function placeThere(
  { status, booking, facts }: Ticket,
  there: There,
  to: { readonly slot: string; readonly gate: Gate; readonly route: string; readonly carried: Carried },
  now: Date,
): PlaceThere | undefined {
  const { slot, gate, route, carried } = to;
  if (status !== 'BOOKED' || !booking) return undefined;
  const hour = new Date(booking.hour);
  if (calendarFor(there.hours, hour, carried).mode === 'CLOSED') return undefined;
  const { direction, firm, class: kind, ticket } = facts;
  const rules = inForce(there.slotRules, now);
  const capacity = placesFor(there.capacity, route, direction, kind, booking.hour);
  const opening = { slot, gate, route, direction, class: kind, hour: booking.hour, capacity };
  const wanted = { facts: opening, ticket, firm, carrier: carrierOfTicket(facts) };
  try {
    const events = takePlace(there.slotThere, wanted, rules, now, inForce(there.drawsThere, now));
    return { place: placeIn(slot, hour, policyAt(there.policyThere, now).tolerance, rules), events };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
