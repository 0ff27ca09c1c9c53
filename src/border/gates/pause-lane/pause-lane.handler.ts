import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import type { LanePauseReason } from '../domain/gate-events.js';
import { pauseLane } from '../domain/lane.js';
import type { LaneAnswer } from '../lane-answer.js';
import { LaneDays } from '../lane-days.js';

/** Throws `wrong-gate`, `lane-unknown`, `lane-already-paused`, `lane-is-closed`. */
export class PauseLane extends Command<Committed<LaneAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly lane: string,
    readonly reason: LanePauseReason,
  ) {
    super();
  }
}

@CommandHandler(PauseLane)
export class PauseLaneHandler implements ICommandHandler<PauseLane> {
  constructor(private readonly days: LaneDays) {}

  execute({ context, gate, lane, reason }: PauseLane): Promise<Committed<LaneAnswer>> {
    return this.days.change(gate, lane, context, (day, at) => pauseLane(day, reason, at));
  }
}
