import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';

import { closeLane } from '../domain/lane.js';
import type { LaneAnswer } from '../lane-answer.js';
import { LaneDays } from '../lane-days.js';

/** Throws `wrong-gate`, `lane-unknown`, `lane-already-closed`. */
export class CloseLane extends Command<Committed<LaneAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly lane: string,
  ) {
    super();
  }
}

@CommandHandler(CloseLane)
export class CloseLaneHandler implements ICommandHandler<CloseLane> {
  constructor(private readonly days: LaneDays) {}

  execute({ context, gate, lane }: CloseLane): Promise<Committed<LaneAnswer>> {
    return this.days.change(gate, lane, context, (day, at) => closeLane(day, at));
  }
}
