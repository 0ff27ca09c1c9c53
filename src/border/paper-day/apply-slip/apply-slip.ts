import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import type { SlipEvent, SlipOutcome } from '../domain/paper-events.js';
import { settle, type SlipEntry } from '../domain/slip.js';
import { slipOf } from '../paper-streams.js';
import { CarryOutSlip } from './carry-out-slip.js';

type Cause = Extract<SlipEvent, { type: 'SlipEntered' | 'SlipResolved' }>;

/**
 * Reaction: a slip that was entered, or freed by the supervisor, is carried out; what is refused becomes a conflict for the
 * supervisor. Whatever breaks off is done again under the same keys, so that it is done once.
 */
@Injectable()
export class ApplySlip implements Reaction<Cause> {
  readonly name = 'apply-paper-slip';
  readonly types = ['SlipEntered', 'SlipResolved'] as const;

  constructor(
    private readonly store: EventStore,
    private readonly slips: CarryOutSlip,
  ) {}

  react: Reaction<Cause>['react'] = async ({ data }, context) => {
    const { slip, entry } = data;
    const { state } = await this.store.load(slipOf(slip));
    const found = state.find((each) => each.entry === entry);
    if (found?.state !== 'PENDING') return;
    const became = await this.becameOf(slip, found, context);
    await this.store.execute({
      context: { ...context, key: `${context.key}:settle` },
      streams: { slip: slipOf(slip) },
      decide: ({ slip: before }) => ({ slip: settle(before, { slip, entry, at: context.now.toISOString() }, became) }),
      answer: () => ({}),
    });
  };

  private async becameOf(
    slip: string,
    entry: SlipEntry,
    context: CommandContext,
  ): Promise<{ outcome: SlipOutcome } | { code: string }> {
    try {
      return { outcome: await this.slips.carryOut(slip, entry, context) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      return { code: error.code };
    }
  }
}
