import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Deadline, DeadlineChange, DeadlineRow, Recorded } from '../../../shared/event-store/projection.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import type { GateEvent } from '../domain/gate-events.js';
import { RemindOfReview } from './remind-of-review.handler.js';

type Seen = Extract<GateEvent, { type: 'ClosureAnnounced' | 'ClosureReviewSet' | 'ClosureLifted' }>;

/** The supervisor is reminded to look at a closure again. */
@Injectable()
export class ClosureReviewDeadline implements Deadline<Seen> {
  readonly kind = 'closure-review';
  readonly types = ['ClosureAnnounced', 'ClosureReviewSet', 'ClosureLifted'] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule({ type, data }: Recorded<Seen>): DeadlineChange[] {
    const { gate, closure: subject } = data;
    const id = `${this.kind}:${subject}`;
    if (type === 'ClosureLifted') return [{ clear: id }];
    const { review } = data;
    if (review === undefined) return [];
    return [{ set: { id, kind: this.kind, subject, dueAt: new Date(review), data: { gate, review } } }];
  }

  async fire({ subject, data }: DeadlineRow, context: CommandContext): Promise<void> {
    await this.commands.execute(new RemindOfReview(context, data['gate'] as Gate, subject, String(data['review'])));
  }
}
