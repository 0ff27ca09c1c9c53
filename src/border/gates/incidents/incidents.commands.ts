import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce, type SettingState } from '../../../shared/settings/domain/setting.js';
import { calendarMonths } from '../calendar-months.js';
import type { Calendars } from '../domain/calendar.js';
import type { IncidentKind, IncidentPlaces } from '../domain/gate-events.js';
import type { GateState } from '../domain/gate.js';
import { LIFTED_DAYS_AHEAD, type ClosureRules } from '../domain/closure.js';
import {
  closeIncident,
  openIncident,
  requireIncident,
  reviewOfIncident,
  routeClosedUntil,
} from '../domain/incident.js';
import { gateStream } from '../gate-streams.js';
import { CLOSURE_RULES } from '../settings/closure-rules.setting.js';
import type { IncidentAnswer } from './incident.answer.js';

/**
 * `review` (ISO): when the closure of its route is looked at again. Throws `wrong-gate`, `incident-touches-nothing`,
 * `lane-unknown`, `route-unknown`, `yard-unknown`, `review-over`, `review-too-far`.
 */
export class OpenIncident extends Command<Committed<IncidentAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly kind: IncidentKind,
    readonly places: IncidentPlaces,
    readonly review?: string,
  ) {
    super();
  }
}

@CommandHandler(OpenIncident)
export class OpenIncidentHandler implements ICommandHandler<OpenIncident> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, kind, places, review }: OpenIncident): Promise<Committed<IncidentAnswer>> {
    requireGate(context.by, gate);
    const { now } = context;
    const told = { incident: uuidv7(), gate, kind, ...places };
    const asked = { ...told, ...(review !== undefined && { review }) };
    return this.store.execute({
      context,
      streams: {
        ...monthsOfRoute(places.route, now, routeClosedUntil(now)),
        gate: gateStream(gate),
        rules: settingStream(CLOSURE_RULES, gate),
      },
      decide: (states) => {
        const rules = inForce(states['rules'] as SettingState<ClosureRules>, now);
        const written = openIncident(states['gate'] as GateState, states as Calendars, asked, rules, now);
        return { ...written.calendars, gate: written.gate };
      },
      answer: (states) => {
        const { gate: _, ...answer } = told;
        const rules = inForce(states['rules'] as SettingState<ClosureRules>, now);
        const looked = places.route === undefined ? {} : { review: reviewOfIncident(asked, rules, now) };
        return { ...answer, ...looked, openedAt: now.toISOString() };
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
