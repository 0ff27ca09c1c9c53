import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { carriedOf, heldPlaces, type CalendarView } from '../../../gates/index.js';
import type { NoShowFacts } from '../../domain/conduct-events.js';
import { countNoShow } from '../../domain/count-no-show.js';
import { excuseOf, missedCalls } from '../../domain/no-show-excuse.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { carrierOfTicket } from '../../domain/ticket.js';
import { conductStream, ticketStream } from '../../queue-streams.js';
import { NO_SHOW_RULES } from '../../settings/no-show-rules.setting.js';
import { CarrierTickets } from './carrier-tickets.js';
import { calendarsOf, closedDuring, incidentsDuring } from './troubles-of-calls.js';

const PENALTIES = '3d1f6b52-0b7a-5a51-8d0e-6f9c0f7f2a17';

type TicketNoShow = Extract<TicketEvent, { type: 'TicketNoShow' }>['data'];

/** A vehicle did not come, a second time: it is written to its name and its carrier's. Sent by the reaction. */
export class CountNoShow extends Command<void> {
  constructor(
    /** The id of the event. */
    readonly noShow: string,
    readonly position: number,
    readonly ticket: TicketNoShow,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(CountNoShow)
export class CountNoShowHandler implements ICommandHandler<CountNoShow> {
  constructor(
    private readonly store: EventStore,
    private readonly carrierTickets: CarrierTickets,
  ) {}

  /** Vehicle and carrier in one append; guarded: the calendars and incidents of its calls, and the rules. Twice does no harm. */
  async execute({ noShow, position, ticket: told, context }: CountNoShow): Promise<void> {
    const { ticket, declaration, code, gate, route, direction, at } = told;
    const [events, { state: known }, { state: declared }] = await Promise.all([
      this.store.readStream(ticketStream(ticket).stream),
      this.store.load(ticketStream(ticket)),
      this.store.load(acceptedDeclaration(declaration)),
    ]);
    if (!known || !declared) return;
    const { firm } = known.facts;
    const vehicle = declared.facts.vehicle;
    const carrier = carrierOfTicket(known.facts);
    const missed = missedCalls(events as unknown as TicketEvent[], at);
    const happened = new Date(at);
    const setting = settingStream(NO_SHOW_RULES, gate);
    const { windowDays } = inForce((await this.store.load(setting)).state, happened);
    const tickets = await this.carrierTickets.count(carrier, happened, windowDays, position);
    const facts: NoShowFacts = { noShow, ticket, declaration, code, firm, vehicle, carrier };
    await this.store.execute({
      context,
      streams: {
        ...calendarsOf(missed, route, direction),
        vehicle: conductStream('VEHICLE', vehicle),
        carrier: conductStream('CARRIER', carrier),
        rules: setting,
        places: heldPlaces(gate),
      },
      decide: (states) => {
        const rules = inForce(states.rules, happened);
        const calendars = states as unknown as Record<string, CalendarView>;
        const closed = closedDuring(missed, calendars, carriedOf(declared.facts));
        const excuse = excuseOf(missed, [...incidentsDuring(missed, states.places), ...closed], rules);
        const seen = { ...facts, atGate: gate, at, ...(excuse && { excuse }) };
        const penaltyOf = (of: string) => uuidv5(`${of} ${noShow}`, PENALTIES);
        return {
          vehicle: countNoShow(
            states.vehicle,
            { ...seen, subject: 'VEHICLE', of: vehicle, penalty: penaltyOf('VEHICLE') },
            rules,
          ),
          carrier: countNoShow(
            states.carrier,
            { ...seen, subject: 'CARRIER', of: carrier, penalty: penaltyOf('CARRIER'), tickets },
            rules,
          ),
        };
      },
      answer: () => ({ noShow }),
    });
  }
}
