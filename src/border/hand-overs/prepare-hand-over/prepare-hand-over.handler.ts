import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { DeskItems } from '../desk-items.js';
import type { Desk, HandOverEvent } from '../domain/hand-over-events.js';
import type { HandOver } from '../domain/hand-over.js';
import { handOverAnswer, type HandOverAnswer } from '../hand-over.answer.js';
import { handOverOf, requireDesk } from '../hand-over-access.js';

/** The outgoing one writes down what is open at his desk. `note` is free text and goes sealed. */
export class PrepareHandOver extends Command<Committed<HandOverAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly desk: Desk,
    readonly note?: string,
  ) {
    super();
  }
}

@CommandHandler(PrepareHandOver)
export class PrepareHandOverHandler implements ICommandHandler<PrepareHandOver> {
  constructor(
    private readonly store: EventStore,
    private readonly items: DeskItems,
  ) {}

  /** Throws `desk-not-yours`. */
  async execute({ context, desk, note }: PrepareHandOver): Promise<Committed<HandOverAnswer>> {
    const { by, now } = context;
    const gate = requireDesk(by, desk);
    const open = await this.items.of(gate, desk, now);
    const handOver = uuidv7();
    const ref = `hand-over-${handOver}`;
    const prepared: HandOverEvent = {
      type: 'HandOverPrepared',
      data: { handOver, gate, desk, by: by.id, at: now.toISOString(), open, ...(note !== undefined && { note: ref }) },
    };
    return this.store.execute({
      context,
      streams: { handOver: { ...handOverOf(handOver), fresh: true } },
      decide: () => ({ handOver: [prepared] }),
      answer: (after) => handOverAnswer(after.handOver as HandOver),
      ...(note !== undefined && { personal: [{ ref, subject: ref, content: { text: note } }] }),
      status: 201,
    });
  }
}
