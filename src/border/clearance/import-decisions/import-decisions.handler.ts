import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { refuse } from '../domain/clearance-problems.js';
import { agencyOf } from '../domain/officer.js';
import { takeTold, type ToldDecision } from '../domain/told-decision.js';
import { claimKey, eachAlone } from '../../../shared/event-store/each-alone.js';
import { verdictOf, type DecisionsAnswer, type DecisionVerdictAnswer } from '../decisions.answer.js';

/** A row of an agency's file. `revision`: of the declaration that it was decided on; undefined: as it stands. */
export interface ToldRow {
  readonly declaration: string;
  readonly told: ToldDecision;
  readonly paper?: string;
  readonly revision?: number;
}

/** Takes what the sender's agency decided in its own system. */
export class ImportDecisions extends Command<Committed<DecisionsAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly rows: readonly ToldRow[],
  ) {
    super();
  }
}

@CommandHandler(ImportDecisions)
export class ImportDecisionsHandler implements ICommandHandler<ImportDecisions> {
  constructor(
    private readonly desk: ClearanceDesk,
    private readonly store: EventStore,
  ) {}

  /** Each row by itself: bad ones never cost the good ones. Throws `not-allowed`, `idempotency-key-reused`. */
  async execute({ context, rows }: ImportDecisions): Promise<Committed<DecisionsAnswer>> {
    const agency = agencyOf(context.by);
    if (!agency || agency === 'GATE_FEE') throw refuse('wrong-agency', { agency: agency ?? '' });
    // The key is the whole file's: another file under it is refused before any row is looked at.
    await claimKey(this.store, context);
    const items = await eachAlone(
      rows,
      (row) => row.declaration,
      (row, index) => this.take({ ...context, key: `${context.key}:${index + 1}` }, agency, row),
    );
    return { answer: { items }, status: 200, log: await this.store.head(), replayed: false };
  }

  private async take(context: CommandContext, agency: Agency, row: ToldRow): Promise<DecisionVerdictAnswer> {
    const { declaration, told, paper, revision } = row;
    const recorded = { source: 'AGENCY_SYSTEM', ...(paper && { paper }) } as const;
    const at = context.now.toISOString();
    const act = { by: context.by, agency, at, recorded, ...(revision !== undefined && { seen: revision }) };
    return verdictOf(declaration, agency, () =>
      this.desk.carryOut({
        context,
        declaration,
        deciding: { agency, source: 'AGENCY_SYSTEM' },
        decide: (clearance, declared) => takeTold(clearance, declared, told, act),
      }),
    );
  }
}
