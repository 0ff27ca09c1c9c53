import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { calendarMonths } from '../calendar-months.js';
import type { Calendars } from '../domain/calendar.js';
import { LIFTED_DAYS_AHEAD, liftClosure } from '../domain/closure.js';
import type { GateState } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';
import type { ClosureLiftedAnswer } from './closure-lifted.answer.js';

/** Throws `wrong-gate`, `closure-unknown`, `closure-over`. */
export class LiftClosure extends Command<Committed<ClosureLiftedAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly closure: string,
  ) {
    super();
  }
}

@CommandHandler(LiftClosure)
export class LiftClosureHandler implements ICommandHandler<LiftClosure> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, route, closure }: LiftClosure): Promise<Committed<ClosureLiftedAnswer>> {
    const { now } = context;
    requireGate(context.by, gate);
    const id = uuidv7();
    const sight = plusMinutes(now, LIFTED_DAYS_AHEAD * 24 * 60);
    const months = DIRECTIONS.map((direction) => calendarMonths(route, direction, now, sight));
    return this.store.execute({
      context,
      streams: { ...Object.assign({}, ...months), gate: gateStream(gate) },
      decide: (states) => {
        const lifted = { gate, route, closure, id };
        const written = liftClosure(states['gate'] as GateState, states as Calendars, lifted, now);
        return { ...written.calendars, gate: written.gate };
      },
      answer: () => ({ closure, route, liftedAt: now.toISOString() }),
    });
  }
}
