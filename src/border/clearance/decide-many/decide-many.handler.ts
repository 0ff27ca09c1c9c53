import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { verdictOf, type DecisionsAnswer } from '../decisions.answer.js';
import { refuse } from '../domain/clearance-problems.js';
import { agencyOf } from '../domain/officer.js';
import type { Seen } from '../domain/seen.js';
import type { PublicReason } from '../domain/reasons.js';
import { claimKey, eachAlone } from '../../../shared/event-store/each-alone.js';
import { HoldCheck } from '../hold-check/hold-check.handler.js';
import { PassCheck } from '../pass-check/pass-check.handler.js';
import { StartCheck } from '../start-check/start-check.handler.js';

/** What is decided alike for many. */
export type SameDecision =
  | { readonly decision: 'START' | 'PASS' }
  | {
      readonly decision: 'HOLD';
      readonly legalReason: string;
      readonly publicReason: PublicReason;
      readonly note?: string;
    };

/** One of many as the officer saw it, and for the fee its receipt. */
export interface OneOfMany {
  readonly declaration: string;
  readonly seen: Seen;
  readonly receipt?: string;
}

/** An officer decides many alike; each is judged alone. */
export class DecideMany extends Command<Committed<DecisionsAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly same: SameDecision,
    readonly items: readonly OneOfMany[],
  ) {
    super();
  }
}

@CommandHandler(DecideMany)
export class DecideManyHandler implements ICommandHandler<DecideMany> {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
  ) {}

  /** Each with a key, a guard, an event and a verdict of its own. Throws `wrong-agency`, `idempotency-key-reused`. */
  async execute({ context, same, items }: DecideMany): Promise<Committed<DecisionsAnswer>> {
    const agency = agencyOf(context.by);
    if (!agency) throw refuse('wrong-agency', { agency: '' });
    await claimKey(this.store, context);
    const verdicts = await eachAlone(
      items,
      ({ declaration }) => declaration,
      (item, index) => {
        const own = { ...context, key: `${context.key}:${index + 1}` };
        return verdictOf(item.declaration, agency, () => this.decide(own, agency, same, item));
      },
    );
    return { answer: { items: verdicts }, status: 200, log: await this.store.head(), replayed: false };
  }

  private decide(
    context: CommandContext,
    agency: Agency,
    same: SameDecision,
    { declaration, seen, receipt }: OneOfMany,
  ): Promise<Committed<ClearanceAnswer>> {
    switch (same.decision) {
      case 'START':
        return this.commands.execute(new StartCheck(context, declaration, agency));
      case 'PASS':
        return this.commands.execute(new PassCheck(context, declaration, agency, seen, receipt));
      default: {
        const { legalReason, publicReason, note } = same;
        return this.commands.execute(
          new HoldCheck(context, declaration, agency, legalReason, publicReason, note, seen),
        );
      }
    }
  }
}
