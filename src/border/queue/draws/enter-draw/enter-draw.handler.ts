import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { acceptedDeclaration, declarerOf, ticketOf as ticketIdOf } from '../../../declarations/index.js';
import { calendarStream, carriedOf } from '../../../gates/index.js';
import { requireHourOpen } from '../../hour-open.js';
import { requireTold } from '../../ticket-ready.js';
import { ChoiceOutdated, choosing } from '../../choose-again.js';
import { enterDraw } from '../../domain/draw-entries.js';
import { placesFor } from '../../domain/slot-capacity.js';
import { slotId } from '../../domain/slot.js';
import { entryAnswer, type DrawEntryAnswer } from '../draw-list/draw-entry.answer.js';
import { requireOwnOrGate } from '../../gate-access.js';
import {
  drawClaimStream,
  drawEntriesStream,
  slotCapacityStream,
  slotStream,
  ticketStream,
} from '../../queue-streams.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { placeHolderOf, requireAccepted } from '../../ticket-facts.js';

/** A declaration waits for a place of an hour. */
export class EnterDraw extends Command<Committed<DrawEntryAnswer>> {
  constructor(
    readonly declaration: string,
    readonly hour: Date,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(EnterDraw)
export class EnterDrawHandler implements ICommandHandler<EnterDraw> {
  constructor(private readonly store: EventStore) {}

  execute(command: EnterDraw): Promise<Committed<DrawEntryAnswer>> {
    return choosing(() => this.enter(command));
  }

  /** Entries of the hour and the claim of the declaration in one append; guarded: declaration, ticket, calendar and rules. */
  private async enter({ declaration, hour, context }: EnterDraw): Promise<Committed<DrawEntryAnswer>> {
    const declared = acceptedDeclaration(declaration);
    const { state } = await this.store.load(declared);
    if (!state) throw refuseAtDoor('not-found');
    requireOwnOrGate(context.by, { firm: declarerOf(state), gate: state.facts.gate });
    const { gate, route, direction, class: kind } = requireAccepted(state).facts;
    const slot = slotId(route, direction, kind, hour);
    const start = hour.toISOString();
    const ticket = ticketIdOf(declaration);
    const entry = uuidv7();
    const { now } = context;
    const drawn = { slot, gate, route, direction, class: kind, hour: start };
    return this.store.execute({
      context: onBehalfOf(context, declarerOf(state)),
      status: 201,
      streams: {
        entries: drawEntriesStream(slot),
        claim: drawClaimStream(declaration),
        ticket: ticketStream(ticket),
        declared,
        slot: slotStream(slot),
        capacity: slotCapacityStream(gate),
        calendar: calendarStream(route, direction, hour),
        slotRules: settingStream(SLOT_RULES, gate),
        drawRules: settingStream(DRAW_RULES, gate),
      },
      decide: (states) => {
        const view = requireAccepted(states.declared);
        const { facts } = view;
        if (slotId(facts.route, facts.direction, facts.class, hour) !== slot) throw new ChoiceOutdated('Class changed');
        requireTold(facts, 'BOOK');
        requireHourOpen(states.calendar, hour, carriedOf(facts));
        const capacity = states.slot.facts?.capacity ?? placesFor(states.capacity, route, direction, kind, start);
        const who = { declaration, ticket, ...placeHolderOf(view) };
        return enterDraw(
          { ...drawn, entry, ...who, at: now.toISOString() },
          {
            entries: states.entries,
            claim: states.claim,
            ticket: states.ticket,
            capacity,
            slotRules: inForce(states.slotRules, now),
            drawRules: inForce(states.drawRules, now),
          },
        );
      },
      answer: () => entryAnswer({ ...drawn, entry, declaration, status: 'ENTERED', draws: 0 }),
    });
  }
}
