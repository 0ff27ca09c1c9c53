import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Direction, QueueClass } from '../../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../../shared/http/http-problems.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { calendarAt, calendarStream, gateOfName, GateConfig } from '../../../gates/index.js';
import { blockAnswer, type BlockAnswer } from '../block-list/block.answer.js';
import { bookBlock } from '../../domain/slot-block.js';
import { placesFor } from '../../domain/slot-capacity.js';
import { refuse } from '../../domain/slot-problems.js';
import { slotId } from '../../domain/slot.js';
import { slotCapacityStream, slotStream } from '../../queue-streams.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';

export interface WantedBlock {
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly hour: Date;
  readonly places: number;
}

/** A firm books a consignment as one block. */
export class BookBlock extends Command<Committed<BlockAnswer>> {
  constructor(
    readonly wanted: WantedBlock,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(BookBlock)
export class BookBlockHandler implements ICommandHandler<BookBlock> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Guarded: the calendar of the hour, capacity and rules of the gate. */
  async execute({ wanted, context }: BookBlock): Promise<Committed<BlockAnswer>> {
    const { route, direction, class: kind, hour, places } = wanted;
    const { firm } = context.by;
    const gate = gateOfName(route);
    const config = gate && (await this.questions.execute(new GateConfig(gate)));
    if (!gate || firm === undefined || !config?.routes.some((each) => each.route === route)) {
      throw refuseAtDoor('not-found');
    }
    const slot = slotId(route, direction, kind, hour);
    const block = uuidv7();
    const { now } = context;
    return this.store.execute({
      context,
      status: 201,
      streams: {
        slot: slotStream(slot),
        calendar: calendarStream(route, direction, hour),
        capacity: slotCapacityStream(gate),
        rules: settingStream(SLOT_RULES, gate),
        draws: settingStream(DRAW_RULES, gate),
      },
      decide: (states) => {
        if (calendarAt(states.calendar, hour).mode === 'CLOSED') throw refuse('route-closed');
        const start = hour.toISOString();
        const capacity = placesFor(states.capacity, route, direction, kind, start);
        const facts = { slot, gate, route, direction, class: kind, hour: start, capacity };
        const [rules, draws] = [inForce(states.rules, now), inForce(states.draws, now)];
        return { slot: bookBlock(states.slot, { facts, block, firm, places }, rules, now, draws) };
      },
      answer: (after) => blockAnswer(after.slot, block, places, inForce(after.rules, now)),
    });
  }
}
