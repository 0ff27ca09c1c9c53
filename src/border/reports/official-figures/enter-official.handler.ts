import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { BoardFigures } from '../domain/daily-report.js';
import { enterOfficial, officialReport } from '../domain/official-figures.js';

/** Somebody enters what the gate's board counted by hand of a Hanoi day. */
export class EnterOfficialFigures extends Command<Committed<{ version: number }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly day: string,
    readonly figures: BoardFigures,
  ) {
    super();
  }
}

@CommandHandler(EnterOfficialFigures)
export class EnterOfficialFiguresHandler implements ICommandHandler<EnterOfficialFigures> {
  constructor(private readonly store: EventStore) {}

  /** Throws `wrong-gate`, `official-day-to-come`. */
  execute({ context, gate, day, figures }: EnterOfficialFigures): Promise<Committed<{ version: number }>> {
    const { by, now } = context;
    if (by.gate !== undefined && by.gate !== gate) throw new DomainError('wrong-gate');
    const entered = { gate, day, figures, by: by.id, at: now.toISOString() };
    return this.store.execute({
      context,
      streams: { official: officialReport(gate, day) },
      decide: ({ official }) => ({ official: enterOfficial(official, entered, hanoiDay(now)) }),
      answer: ({ official }) => ({ version: official.version }),
    });
  }
}
