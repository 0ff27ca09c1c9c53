import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import { takeEvidence, type Evidence } from '../domain/evidence.js';
import { evidenceOf, requireKnown } from '../evidence-access.js';
import { EvidenceFile } from './evidence-file.js';

/** Hands the file out to who asked for it; that it was taken, by which order, stands in the log before its first line. */
export class TakeEvidence extends Command<AsyncIterable<string>> {
  constructor(
    readonly context: CommandContext,
    readonly id: string,
  ) {
    super();
  }
}

@CommandHandler(TakeEvidence)
export class TakeEvidenceHandler implements ICommandHandler<TakeEvidence> {
  constructor(
    private readonly store: EventStore,
    private readonly file: EvidenceFile,
  ) {}

  /** Throws `not-found` (also for another person's), `evidence-not-confirmed`. */
  async execute({ context, id }: TakeEvidence): Promise<AsyncIterable<string>> {
    const { by, now } = context;
    const head = await this.store.head();
    const { answer } = await this.store.execute({
      context,
      streams: { evidence: evidenceOf(id) },
      decide: ({ evidence }) => {
        const known = requireKnown(evidence, by);
        if (known.by !== by.id) throw refuseAtDoor('not-found');
        return { evidence: takeEvidence(known, by.id, now.toISOString(), head.position) };
      },
      answer: (after) => after.evidence as Evidence,
    });
    return this.file.lines(answer, now, head);
  }
}
