import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { calendarMonths } from '../calendar-months.js';
import type { Calendars } from '../domain/calendar.js';
import type { IncidentKind, IncidentPlaces } from '../domain/gate-events.js';
import type { GateState } from '../domain/gate.js';
import { LIFTED_DAYS_AHEAD } from '../domain/closure.js';
import { closeIncident, openIncident, requireIncident, routeClosedUntil } from '../domain/incident.js';
import { gateStream } from '../gate-streams.js';
import type { IncidentAnswer } from './incident.answer.js';

/** Throws `wrong-gate`, `incident-touches-nothing`, `lane-unknown`, `route-unknown`, `yard-unknown`. */
export class OpenIncident extends Command<Committed<IncidentAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly kind: IncidentKind,
    readonly places: IncidentPlaces,
  ) {
    super();
  }
}

@CommandHandler(OpenIncident)
export class OpenIncidentHandler implements ICommandHandler<OpenIncident> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, kind, places }: OpenIncident): Promise<Committed<IncidentAnswer>> {
    requireGate(context.by, gate);
    const { now } = context;
    const told = { incident: uuidv7(), gate, kind, ...places };
    return this.store.execute({
      context,
      streams: { ...monthsOfRoute(places.route, now, routeClosedUntil(now)), gate: gateStream(gate) },
      decide: (states) => {
        const written = openIncident(states['gate'] as GateState, states as Calendars, told, now);
        return { ...written.calendars, gate: written.gate };
      },
      answer: () => {
        const { gate: _, ...answer } = told;
        return { ...answer, openedAt: now.toISOString() };
      },
      status: 201,
    });
  }
}

/** Throws `wrong-gate`, `incident-unknown`. */
export class CloseIncident extends Command<Committed<IncidentAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly incident: string,
  ) {
    super();
  }
}

@CommandHandler(CloseIncident)
export class CloseIncidentHandler implements ICommandHandler<CloseIncident> {
  constructor(private readonly store: EventStore) {}

  async execute({ context, gate, incident }: CloseIncident): Promise<Committed<IncidentAnswer>> {
    requireGate(context.by, gate);
    const { now } = context;
    const id = uuidv7();
    const known = requireIncident((await this.store.load(gateStream(gate))).state, incident);
    const sight = plusMinutes(now, LIFTED_DAYS_AHEAD * 24 * 60);
    const { openedAt, ...rest } = known;
    return this.store.execute({
      context,
      streams: { ...monthsOfRoute(known.route, now, sight), gate: gateStream(gate) },
      decide: (states) => {
        const written = closeIncident(states['gate'] as GateState, states as Calendars, { gate, incident, id }, now);
        return { ...written.calendars, gate: written.gate };
      },
      answer: () => ({ ...rest, openedAt, closedAt: now.toISOString() }),
    });
  }
}

function monthsOfRoute(route: string | undefined, from: Date, to: Date) {
  if (route === undefined) return {};
  return Object.assign({}, ...DIRECTIONS.map((direction) => calendarMonths(route, direction, from, to)));
}
