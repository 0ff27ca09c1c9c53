import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { modeChangeAnswer, type ModeChangeAnswer } from '../agency-mode-list/agency-mode.answer.js';
import { agencyModes } from '../agency-modes.js';
import { confirmMode, withdrawMode } from '../domain/agency-modes.js';

/** A second person confirms a change of mode, or the agency takes it back. */
export class DecideAgencyMode extends Command<Committed<ModeChangeAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly change: string,
    readonly verdict: 'CONFIRM' | 'WITHDRAW',
  ) {
    super();
  }
}

@CommandHandler(DecideAgencyMode)
export class DecideAgencyModeHandler implements ICommandHandler<DecideAgencyMode> {
  constructor(private readonly store: EventStore) {}

  /** Throws `mode-change-unknown`, `mode-change-decided`, `agency-mode-needs-second-person`, `wrong-agency`, `wrong-gate`. */
  execute({ context, change, verdict }: DecideAgencyMode): Promise<Committed<ModeChangeAnswer>> {
    const act = { by: context.by, change, at: context.now.toISOString() };
    return this.store.execute({
      context,
      streams: { modes: agencyModes() },
      decide: ({ modes }) => ({ modes: verdict === 'CONFIRM' ? confirmMode(modes, act) : withdrawMode(modes, act) }),
      answer: ({ modes }) => modeChangeAnswer(modes, change),
    });
  }
}
