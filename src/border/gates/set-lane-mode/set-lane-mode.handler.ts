import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate, LaneMode } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';

import { setLaneMode } from '../domain/lane.js';
import type { LaneAnswer } from '../lane-answer.js';
import { LaneDays } from '../lane-days.js';

/** Throws `wrong-gate`, `lane-unknown`, `lane-mode-unchanged`. */
export class SetLaneMode extends Command<Committed<LaneAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly lane: string,
    readonly mode: LaneMode,
  ) {
    super();
  }
}

@CommandHandler(SetLaneMode)
export class SetLaneModeHandler implements ICommandHandler<SetLaneMode> {
  constructor(private readonly days: LaneDays) {}

  execute({ context, gate, lane, mode }: SetLaneMode): Promise<Committed<LaneAnswer>> {
    return this.days.change(gate, lane, context, (day, at) => setLaneMode(day, mode, at));
  }
}
