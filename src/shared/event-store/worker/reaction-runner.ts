import type { PoolClient } from 'pg';
import type { Clock } from '../../clock/clock.js';
import { DomainError } from '../../domain/problem.js';
import type { Reaction } from '../projection.js';
import type { RecordedEvent } from '../types.js';
import { type LogAccess, LogRunner } from './log-runner.js';
import { recordRefusal } from './refused.js';
import { isPassingFailure } from './repeating.js';
import { reactionContext } from './system-context.js';

/** Sends the commands of one reaction, in log order. Its keys make doing an event twice harmless. */
export class ReactionRunner extends LogRunner {
  readonly kind = 'reaction';
  protected override readonly most = 20;

  constructor(
    private readonly reaction: Reaction,
    log: LogAccess,
    private readonly clock: Clock,
  ) {
    super(reaction.name, reaction.types, log);
  }

  protected async handle(events: readonly RecordedEvent[], client: PoolClient): Promise<readonly string[]> {
    for (const event of events) {
      try {
        await this.reaction.react(event, reactionContext(this.name, event, this.clock.now()));
      } catch (error) {
        if (!(error instanceof DomainError) || isPassingFailure(error)) throw error;
        await recordRefusal(client, this.name, event.id, event.position, error);
      }
    }
    return [];
  }
}
