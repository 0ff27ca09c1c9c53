import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { CLOSURE_RULES, gateStream, requireStanding } from '../../gates/index.js';
import { orderReplan } from '../domain/replan.js';
import { replanStream } from '../queue-streams.js';
import { replanAnswer, type ReplanAnswer } from './replan.answer.js';
import { TouchedBlocks } from './touched-blocks.js';
import { TouchedBookings } from './touched-bookings.js';

/** Moves the bookings in a closed time to the hours after it. Throws `wrong-gate`, `closure-unknown`, `closure-over`, `replan-done`, `replan-too-many`, `lists-behind`. */
export class OrderReplan extends Command<Committed<ReplanAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly closure: string,
  ) {
    super();
  }
}

@CommandHandler(OrderReplan)
export class OrderReplanHandler implements ICommandHandler<OrderReplan> {
  constructor(
    private readonly store: EventStore,
    private readonly touched: TouchedBookings,
    private readonly touchedBlocks: TouchedBlocks,
  ) {}

  /** The list is made before: nobody books into the closed time any more, and each ticket is looked at again when it is moved. */
  async execute({ context, gate, route, closure: id }: OrderReplan): Promise<Committed<ReplanAnswer>> {
    const { now } = context;
    requireGate(context.by, gate);
    const closure = requireStanding((await this.store.load(gateStream(gate))).state, route, id, now);
    const tickets = await this.touched.ticketsOf(closure);
    const { directions, from, to } = closure;
    const blocks = (await this.touchedBlocks.of(closure)).map(({ block, slot }) => ({ block, slot }));
    const touched = { tickets, ...(blocks.length > 0 && { blocks }) };
    const order = { closure: id, gate, route, directions, from, ...(to !== undefined && { to }), ...touched };
    return this.store.execute({
      context,
      streams: { replan: replanStream(id), config: gateStream(gate), rules: settingStream(CLOSURE_RULES, gate) },
      decide: (states) => {
        requireStanding(states.config, route, id, now);
        const { mostReplanned } = inForce(states.rules, now);
        return { replan: orderReplan(states.replan, { ...order, at: now.toISOString() }, mostReplanned) };
      },
      answer: ({ replan }) => {
        if (!replan) throw new Error('A re-plan that was ordered is known');
        return replanAnswer(replan);
      },
      status: 202,
    });
  }
}
