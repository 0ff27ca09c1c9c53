import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';

import { reverseLane } from '../domain/lane.js';
import type { LaneAnswer } from '../lane-answer.js';
import { LaneDays } from '../lane-days.js';

/** Throws `wrong-gate`, `lane-unknown`, `lane-not-reversible`, `lane-still-open`. */
export class ReverseLane extends Command<Committed<LaneAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly lane: string,
  ) {
    super();
  }
}

@CommandHandler(ReverseLane)
export class ReverseLaneHandler implements ICommandHandler<ReverseLane> {
  constructor(private readonly days: LaneDays) {}

  execute({ context, gate, lane }: ReverseLane): Promise<Committed<LaneAnswer>> {
    return this.days.change(gate, lane, context, (day, at) => reverseLane(day, at));
  }
}
