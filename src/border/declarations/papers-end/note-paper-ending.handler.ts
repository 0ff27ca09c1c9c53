import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type StreamOf } from '../../../shared/event-store/types.js';
import {
  notePaperEnding,
  vehiclePapersFold,
  type DueNotice,
  type VehiclePapers,
  type VehiclePapersEvent,
} from '../domain/vehicle-papers.js';

/** A paper of a vehicle ends soon: its firms are told. Sent by the deadline. */
export class NotePaperEnding extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly due: DueNotice,
  ) {
    super();
  }
}

@CommandHandler(NotePaperEnding)
export class NotePaperEndingHandler implements ICommandHandler<NotePaperEnding> {
  constructor(private readonly store: EventStore) {}

  async execute({ context, due }: NotePaperEnding): Promise<void> {
    await this.store.execute({
      context,
      streams: { papers: papersOf(due.vehicle) },
      decide: ({ papers }) => ({ papers: notePaperEnding(papers, due, context.now.toISOString()) }),
      answer: () => ({}),
    });
  }
}

function papersOf(vehicle: string): StreamOf<VehiclePapers, VehiclePapersEvent> {
  return { stream: `papers-${vehicle}`, fold: vehiclePapersFold };
}
