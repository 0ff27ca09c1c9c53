import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import type { Agency, Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { agencyModes } from '../agency-modes.js';
import type { AgencyMode } from '../domain/agency-mode-events.js';
import { proposeMode } from '../domain/agency-modes.js';
import { modeChangeAnswer, type ModeChangeAnswer } from '../agency-mode-list/agency-mode.answer.js';

const CHANGES = '6f0c1f6a-3f0e-5b62-9d1f-8f6f5b1f7a10';

/** The head of an agency asks to work in another way at his gate from an instant on. */
export class ProposeAgencyMode extends Command<Committed<ModeChangeAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly agency: Agency,
    readonly mode: AgencyMode,
    readonly from: string,
  ) {
    super();
  }
}

@CommandHandler(ProposeAgencyMode)
export class ProposeAgencyModeHandler implements ICommandHandler<ProposeAgencyMode> {
  constructor(private readonly store: EventStore) {}

  /** Throws `wrong-agency`, `agency-head-needed`, `wrong-gate`, `mode-in-the-past`. */
  execute({ context, gate, agency, mode, from }: ProposeAgencyMode): Promise<Committed<ModeChangeAnswer>> {
    const change = uuidv5(`${context.by.id} ${context.key}`, CHANGES);
    return this.store.execute({
      context,
      streams: { modes: agencyModes() },
      decide: () => ({
        modes: proposeMode({ by: context.by, change, at: context.now.toISOString() }, { gate, agency, mode, from }),
      }),
      answer: ({ modes }) => modeChangeAnswer(modes, change),
      status: 201,
    });
  }
}
