import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { confirmEvidence, type Evidence } from '../domain/evidence.js';
import { evidenceAnswer, type EvidenceAnswer } from '../evidence.answer.js';
import { evidenceOf, requireKnown } from '../evidence-access.js';

/** A second person agrees to an export of evidence. */
export class ConfirmEvidence extends Command<Committed<EvidenceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly id: string,
  ) {
    super();
  }
}

@CommandHandler(ConfirmEvidence)
export class ConfirmEvidenceHandler implements ICommandHandler<ConfirmEvidence> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, `evidence-confirmed`, `evidence-needs-second-person`. */
  execute({ context, id }: ConfirmEvidence): Promise<Committed<EvidenceAnswer>> {
    const { by, now } = context;
    return this.store.execute({
      context,
      streams: { evidence: evidenceOf(id) },
      decide: ({ evidence }) => ({ evidence: confirmEvidence(requireKnown(evidence, by), by, now.toISOString()) }),
      answer: (after) => evidenceAnswer(after.evidence as Evidence),
    });
  }
}
