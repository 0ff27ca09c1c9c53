import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline } from '../../../../shared/event-store/projection.js';
import { FIRST_POLICY } from '../../domain/policy-rules.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { PUBLISHED_SLOT_RULES } from '../../domain/slot-rules.js';
import { lapsesAt } from '../../domain/ticket-booking.js';
import { LapseBooking } from './lapse-booking.handler.js';

type Watched = Extract<
  TicketEvent,
  {
    type:
      | 'TicketBooked'
      | 'TicketMoved'
      | 'BookingKept'
      | 'TicketTransferred'
      | 'TicketCheckedIn'
      | 'TicketReleased'
      | 'TicketDone';
  }
>;

const KIND = 'slot-lapse';

/** A booked vehicle that was never seen: its booking ends when the tolerance of its hour and a grace are over. */
export function slotLapse(commands: CommandBus): Deadline<Watched> {
  return {
    kind: KIND,
    types: [
      'TicketBooked',
      'TicketMoved',
      'BookingKept',
      'TicketTransferred',
      'TicketCheckedIn',
      'TicketReleased',
      'TicketDone',
    ],
    schedule: ({ type, data }) => {
      const { ticket: subject } = data;
      const id = `${KIND}:${subject}`;
      if (type === 'TicketCheckedIn' || type === 'TicketReleased' || type === 'TicketDone') return [{ clear: id }];
      const { hour } = data;
      if (hour === undefined) return [{ clear: id }];
      return [{ set: { id, kind: KIND, subject, dueAt: dueOf({ type, data: { ...data, hour } }), data: { hour } } }];
    },
    fire: async ({ subject, data }, context) => {
      await commands.execute(new LapseBooking(subject, String(data['hour']), context));
    },
  };
}

/** Bookings of before rules were settings do not say when they lapse: by the rules as they were published then. */
function dueOf({ type, data }: { type: string; data: { hour: string; until?: string; lapsesAt?: string } }): Date {
  if (type === 'BookingKept' && data.until !== undefined) return new Date(data.until);
  if (data.lapsesAt !== undefined) return new Date(data.lapsesAt);
  return lapsesAt(data.hour, FIRST_POLICY.tolerance, PUBLISHED_SLOT_RULES);
}
