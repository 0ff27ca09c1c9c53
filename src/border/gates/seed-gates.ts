import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { hashOf } from '../../shared/canonical-json.js';
import { Clock } from '../../shared/clock/clock.js';
import { DIRECTIONS } from '../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../shared/event-store/types.js';
import { AddLane } from './add-lane/add-lane.handler.js';
import { AddRoute } from './add-route/add-route.handler.js';
import { AddYard } from './add-yard/add-yard.handler.js';
import { hoursKey, type GateState } from './domain/gate.js';
import { EstablishGate } from './establish-gate/establish-gate.handler.js';
import { gateStream } from './gate-streams.js';
import { GATES_OF_LANG_SON, USUAL_WEEK, type GateToSeed } from './gates-of-lang-son.js';
import { SetHours } from './set-hours/set-hours.handler.js';

/**
 * The four gates with routes, yards, open lanes and hours of 07:00–19:00, as a new installation has them. Adds what is
 * missing, changes nothing that is there; may be run at every start.
 */
export async function seedGates(app: INestApplicationContext): Promise<void> {
  const store = app.get(EventStore, { strict: false });
  for (const gate of GATES_OF_LANG_SON) {
    const { state } = await store.load(gateStream(gate.gate));
    for (const { key, body, command } of missing(gate, state)) await send(app, key, body, command);
  }
}

interface Step {
  /** Names the step for good: repeated, it is answered from the log. */
  readonly key: string;
  readonly body: object;
  readonly command: (context: CommandContext) => Command<Committed<object>>;
}

function missing({ gate, name, inFull, routes, yards, lanes }: GateToSeed, known: GateState): Step[] {
  const steps: Step[] = [];
  const step = (there: boolean, key: string, body: object, command: Step['command']) => {
    if (!there) steps.push({ key: `seed.${key}`, body, command });
  };
  const establishing = { gate, name, inFull };
  step(!!known.established, gate, establishing, (context) => new EstablishGate(context, establishing));
  for (const route of routes)
    step(route.route in known.routes, route.route, route, (context) => new AddRoute(context, gate, route));
  for (const yard of yards)
    step(yard.yard in known.yards, yard.yard, yard, (context) => new AddYard(context, gate, yard));
  for (const lane of lanes)
    step(lane.lane in known.lanes, lane.lane, lane, (context) => new AddLane(context, gate, lane, true));
  for (const { route } of routes)
    for (const direction of DIRECTIONS) {
      const hours = { direction, week: USUAL_WEEK };
      const there = hoursKey(route, direction) in known.hours;
      step(there, `hours.${route}.${direction}`, hours, (context) => new SetHours(context, gate, route, hours));
    }
  return steps;
}

async function send(app: INestApplicationContext, key: string, body: object, command: Step['command']): Promise<void> {
  const context: CommandContext = {
    by: { id: 'system:seed', roles: [], system: true },
    key,
    route: 'seed-gates',
    bodyHash: hashOf(body),
    channel: 'seed',
    correlationId: key,
    now: app.get(Clock, { strict: false }).now(),
  };
  await app.get(CommandBus, { strict: false }).execute(command(context));
}
