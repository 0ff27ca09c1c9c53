import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import type { LaneAnswer } from '../lane-answer.js';
import { LaneDays } from '../lane-days.js';

/** Carries a lane over into the Hanoi day of the command; nothing when that day has begun. Throws `lane-unknown`. */
export class StartLaneDay extends Command<Committed<LaneAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly lane: string,
  ) {
    super();
  }
}

@CommandHandler(StartLaneDay)
export class StartLaneDayHandler implements ICommandHandler<StartLaneDay> {
  constructor(private readonly days: LaneDays) {}

  execute({ context, gate, lane }: StartLaneDay): Promise<Committed<LaneAnswer>> {
    return this.days.change(gate, lane, context, () => []);
  }
}
