import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { decidePast, type PastDecision } from './domain/decide-past-dossier.js';
import type { PastState } from './domain/judge-past-dossier.js';

export interface PastDecided {
  readonly id: string;
  readonly state: PastState;
}

/** Says whether a digitised dossier is one that is there. */
export class DecidePastDossier extends Command<Committed<PastDecided>> {
  constructor(
    readonly context: CommandContext,
    readonly id: string,
    readonly decision: PastDecision,
  ) {
    super();
  }
}

@CommandHandler(DecidePastDossier)
export class DecidePastDossierHandler implements ICommandHandler<DecidePastDossier> {
  constructor(private readonly state: StateCommand) {}

  /** Throws `not-found` to other offices, `past-dossier-decided`. */
  execute({ context, id, decision }: DecidePastDossier): Promise<Committed<PastDecided>> {
    return this.state.run(context, async (tx) => {
      const [row] = await tx.query<{ state: PastState }[]>(
        'SELECT state FROM past_dossier WHERE id = $1 AND office = $2 FOR UPDATE',
        [id, context.by.office ?? ''],
      );
      if (!row) throw refuse('not-found');
      const state = decidePast(row.state, decision);
      await tx.query('UPDATE past_dossier SET state = $2, decided_at = $3, decided_by = $4 WHERE id = $1', [
        id,
        state,
        context.now,
        context.by.id,
      ]);
      return { id, state };
    });
  }
}
