import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { RouteById } from '../../gates/index.js';
import { notice, publishNotice, refuse, type Audience } from '../domain/notice.js';

export class PublishNotice extends Command<Committed<{ notice: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly body: {
      gate: Gate;
      route?: string;
      audiences?: readonly Audience[];
      from: string;
      to: string;
      words: Words;
    },
  ) {
    super();
  }
}

@CommandHandler(PublishNotice)
export class PublishNoticeHandler implements ICommandHandler<PublishNotice> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  async execute({ context, body }: PublishNotice): Promise<Committed<{ notice: string }>> {
    requireGate(context.by, body.gate);
    const { route, audiences } = body;
    if (route && (await this.questions.execute(new RouteById(route)))?.gate !== body.gate)
      throw refuse('notice-route-unknown', { route });
    const id = uuidv7();
    const words = `notice-${id}`;
    const data = {
      notice: id,
      gate: body.gate,
      ...(route && { route }),
      ...(audiences?.length && { audiences }),
      from: iso(body.from),
      to: iso(body.to),
      words,
      at: context.now.toISOString(),
    };
    return this.store.execute({
      context,
      streams: { notice: { stream: `notice-${id}`, fold: notice, fresh: true } },
      decide: () => ({ notice: publishNotice(data) }),
      answer: () => ({ notice: id }),
      personal: [{ ref: words, subject: `notice-${id}`, content: body.words }],
      status: 201,
    });
  }
}

function iso(instant: string): string {
  return new Date(instant).toISOString();
}
