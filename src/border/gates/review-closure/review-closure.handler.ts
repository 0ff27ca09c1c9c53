import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { setReview } from '../domain/closure.js';
import { gateStream } from '../gate-streams.js';
import { CLOSURE_RULES } from '../settings/closure-rules.setting.js';
import type { ReviewSetAnswer } from './review-set.answer.js';

/** It stands on. Throws `wrong-gate`, `closure-unknown`, `closure-over`, `review-over`, `review-too-far`. */
export class ReviewClosure extends Command<Committed<ReviewSetAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly closure: string,
    readonly review: Date,
  ) {
    super();
  }
}

@CommandHandler(ReviewClosure)
export class ReviewClosureHandler implements ICommandHandler<ReviewClosure> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, route, closure, review: at }: ReviewClosure): Promise<Committed<ReviewSetAnswer>> {
    requireGate(context.by, gate);
    const review = at.toISOString();
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate), rules: settingStream(CLOSURE_RULES, gate) },
      decide: (states) => {
        const rules = inForce(states.rules, context.now);
        return { gate: setReview(states.gate, { gate, route, closure, review }, rules, context.now) };
      },
      answer: () => ({ closure, route, review }),
    });
  }
}
