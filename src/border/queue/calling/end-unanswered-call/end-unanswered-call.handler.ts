import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import {
  GATE_PHASE,
  binds,
  calendarStream,
  closedForWithin,
  laneStream,
  monthsOf,
  type CalendarView,
} from '../../../gates/index.js';
import { carriedBy } from '../../carried-by.js';
import { endCallUnanswered, endCallWhileClosed, overtakeTicket } from '../../domain/ticket-call.js';
import { ticketStream } from '../../queue-streams.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';

/** The limit of a call that has passed. */
export type CallLimit = 'ARRIVAL' | 'ANSWER';

/** A call (known by its instant) was not followed in time: the vehicle is overtaken, set back, or a no-show. */
export class EndUnansweredCall extends Command<Committed<{ ticket: string }>> {
  constructor(
    readonly ticket: string,
    readonly calledAt: string,
    readonly limit: CallLimit,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EndUnansweredCall)
export class EndUnansweredCallHandler implements ICommandHandler<EndUnansweredCall> {
  constructor(private readonly store: EventStore) {}

  /**
   * A gate that was closed to the vehicle since the call, or is now, takes the call back instead: guarded by the calendar.
   * Nothing else happens where the gate's phase does not bind the vehicle: what it would be late for is decided elsewhere.
   */
  async execute(command: EndUnansweredCall): Promise<Committed<{ ticket: string }>> {
    const { ticket, calledAt, limit, context } = command;
    const { now } = context;
    const { state: known } = await this.store.load(ticketStream(ticket));
    const months = known ? monthsOf(new Date(calledAt), new Date(now.getTime() + 1)) : [];
    const { gate = 'HUU_NGHI', route = '', direction = 'EXPORT', declaration = '' } = known?.facts ?? {};
    const hours = months.map(({ from }, n) => [`hours${n}`, calendarStream(route, direction, new Date(from))] as const);
    const lane = known?.stage === 'YARD' ? undefined : known?.call?.lane;
    const streams = {
      ticket: ticketStream(ticket),
      declared: acceptedDeclaration(declaration),
      phase: settingStream(GATE_PHASE, gate),
      lane: laneStream(lane ?? 'none', now),
    };
    return this.store.execute({
      context,
      streams: { ...(Object.fromEntries(hours) as object), ...streams },
      decide: (states) => {
        if (!states.ticket) throw refuse('not-found');
        const carried = carriedBy(states.declared, states.ticket.facts);
        const calendars = states as unknown as Record<string, CalendarView>;
        const closed = months.some(({ from, to }, n) => {
          const month = calendars[`hours${n}`];
          return month && closedForWithin(month, new Date(from), new Date(to), carried);
        });
        // A lane that stands still cannot be reached in time.
        const stopped = lane !== undefined && states.lane !== undefined && states.lane.status !== 'OPEN';
        if (!closed && !stopped && !binds(inForce(states.phase, now), states.ticket.facts)) return {};
        const decide =
          closed || stopped ? endCallWhileClosed : limit === 'ARRIVAL' ? overtakeTicket : endCallUnanswered;
        return { ticket: decide(states.ticket, calledAt, now) };
      },
      answer: () => ({ ticket }),
    });
  }
}
