import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import { calendarFor, calendarStream, gateStream } from '../../gates/index.js';
import { carriedBy } from '../carried-by.js';
import { ChoiceOutdated, choosing } from '../choose-again.js';
import { liesIn } from '../domain/plan-moves.js';
import type { ReplanEvent } from '../domain/replan-events.js';
import { nextToMove, notBefore, type Replan } from '../domain/replan.js';
import { placesFor } from '../domain/slot-capacity.js';
import { returnPlace } from '../domain/slot-return.js';
import { placesLeft, slotId, takeMovedPlace } from '../domain/slot.js';
import { moveByClosure, owePlace, placeIn } from '../domain/ticket-booking.js';
import { carrierOfTicket, type Ticket } from '../domain/ticket.js';
import { replanStream, slotCapacityStream, slotStream, ticketStream } from '../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../settings/calling-policy.setting.js';
import { SLOT_RULES } from '../settings/slot-rules.setting.js';
import { BlockMoves } from './block-moves.js';
import { OpenHours } from './open-hours.js';

/** Moves the next booking of a closure, after all of them the next block. Sent by the reaction, once for each fact of the re-plan. */
export class StepReplan extends Command<void> {
  constructor(
    readonly closure: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(StepReplan)
export class StepReplanHandler implements ICommandHandler<StepReplan> {
  constructor(
    private readonly store: EventStore,
    private readonly open: OpenHours,
    private readonly blocks: BlockMoves,
  ) {}

  async execute(command: StepReplan): Promise<void> {
    await choosing(() => this.step(command));
  }

  private async step({ closure, context }: StepReplan): Promise<void> {
    const { state: replan } = await this.store.load(replanStream(closure));
    const ticket = replan && nextToMove(replan);
    if (!replan) return;
    if (ticket === undefined) return this.blocks.move(replan, context);
    const { state: known } = await this.store.load(ticketStream(ticket));
    const { gate, to } = replan.ordered;
    const over = to !== undefined && to <= context.now.toISOString();
    const standing = over || closure in (await this.store.load(gateStream(gate))).state.closures;
    const stays = !known?.booking || known.status !== 'BOOKED' || !liesIn(known.booking.hour, replan.ordered);
    if (stays || !standing) await this.write(replan, ticket, 'CHANGED_MEANWHILE', context);
    else await this.move(replan, known, context);
  }

  /** Ticket, both hours and the re-plan in one append: one place, the new or the old one. */
  private async move(replan: Replan, known: Ticket, context: CommandContext): Promise<void> {
    const { closure, gate, route } = replan.ordered;
    const { now } = context;
    const { ticket, direction, class: kind, firm, declaration } = known.facts;
    const from = known.booking?.slot ?? '';
    const { state: seen } = await this.store.load(acceptedDeclaration(declaration));
    const hour = await this.hourFor(replan, known, carriedBy(seen, known.facts), now);
    const start = new Date(hour ?? known.booking?.hour ?? now);
    const to = slotId(route, direction, kind, start);
    await this.store.execute({
      context,
      streams: {
        replan: replanStream(closure),
        ticket: ticketStream(ticket),
        from: slotStream(from),
        to: slotStream(hour === undefined ? `${from}.none` : to),
        calendar: calendarStream(route, direction, start),
        declared: acceptedDeclaration(declaration),
        capacity: slotCapacityStream(gate),
        rules: settingStream(SLOT_RULES, gate),
        policy: settingStream(CALLING_POLICY, gate),
      },
      decide: (states) => {
        if (!states.replan || nextToMove(states.replan) !== ticket) return {};
        const booked = states.ticket;
        if (booked?.status !== 'BOOKED' || booked.booking?.slot !== from || booked.facts.class !== kind)
          throw new ChoiceOutdated('Changed meanwhile');
        if (hour === undefined) {
          const told = toldOf(replan, ticket, now, { why: 'NO_PLACE' });
          return { replan: [told], ticket: booked.owed ? [] : owePlace(booked, closure, now) };
        }
        const { mode } = calendarFor(states.calendar, start, carriedBy(states.declared, booked.facts));
        const capacity = states.to.facts?.capacity ?? placesFor(states.capacity, route, direction, kind, hour);
        if (mode === 'CLOSED' || placesLeft(states.to, capacity) <= 0) throw new ChoiceOutdated('Taken meanwhile');
        const place = placeIn(to, start, policyAt(states.policy, now).tolerance, inForce(states.rules, now));
        const facts = { slot: to, hour, gate, route, direction, class: kind, capacity };
        const wanted = { facts, ticket, firm, carrier: carrierOfTicket(booked.facts) };
        const moved = { from: { slot: from, hour: booked.booking.hour }, to: { slot: to, hour } };
        return {
          replan: [toldOf(replan, ticket, now, { moved })],
          ticket: moveByClosure(booked, place, closure, false, now),
          from: returnPlace(states.from, ticket),
          to: takeMovedPlace(states.to, wanted, closure),
        };
      },
      answer: () => ({ ticket }),
    });
  }

  /** The first open hour after the closure with a place, not before that of anyone of his line who went before him. */
  private async hourFor(replan: Replan, { facts }: Ticket, carried: Parameters<OpenHours['after']>[2], now: Date) {
    const { to, gate, route } = replan.ordered;
    if (to === undefined) return undefined;
    const { direction, class: kind } = facts;
    const earliest = notBefore(replan, `${route}.${direction}.${kind}`) ?? to;
    const after = new Date(earliest > to ? earliest : to);
    const hours = await this.open.after(after, { gate, route, direction }, carried, now);
    for (const hour of hours) if ((await this.open.places(gate, route, direction, kind, hour)) > 0) return hour;
    return undefined;
  }

  private async write(
    replan: Replan,
    ticket: string,
    why: 'CHANGED_MEANWHILE',
    context: CommandContext,
  ): Promise<void> {
    await this.store.execute({
      context,
      streams: { replan: replanStream(replan.ordered.closure) },
      decide: (states) =>
        states.replan && nextToMove(states.replan) === ticket
          ? { replan: [toldOf(replan, ticket, context.now, { why })] }
          : {},
      answer: () => ({ ticket }),
    });
  }
}

type Told = Extract<ReplanEvent, { type: 'TicketReplanned' }>['data'];

function toldOf({ ordered }: Replan, ticket: string, at: Date, what: Pick<Told, 'moved' | 'why'>): ReplanEvent {
  const { closure, gate } = ordered;
  return { type: 'TicketReplanned', data: { closure, gate, ticket, at: at.toISOString(), ...what } };
}
