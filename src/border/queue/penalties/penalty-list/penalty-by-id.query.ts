import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../../shared/event-store/personal-facts.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { conductStream } from '../../queue-streams.js';
import { appealNoteOf, appealStatementOf } from '../appeal-texts.js';
import type { OpenedPenaltyAnswer } from './opened-penalty.answer.js';
import { penaltyAnswer } from './penalty.answer.js';
import { PenaltyRows } from './penalty-rows.js';

/** A penalty as its parties and the gate's supervisor see it. */
export class PenaltyById extends Query<OpenedPenaltyAnswer> {
  constructor(
    readonly penalty: string,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(PenaltyById)
export class PenaltyByIdHandler implements IQueryHandler<PenaltyById> {
  constructor(
    private readonly rows: PenaltyRows,
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
  ) {}

  /** Throws `not-found`, `wrong-gate`. Of another firm's no-shows of the same vehicle only the ticket's code is shown. */
  async execute({ penalty: id, by }: PenaltyById): Promise<OpenedPenaltyAnswer> {
    const row = await this.rows.own(id, by);
    const { state } = await this.store.load(conductStream(row.subject, row.ofWhom));
    const penalty = state.penalties.find((each) => each.penalty === id);
    if (!penalty) throw refuse('not-found');
    const restsOn = state.noShows
      .filter(({ noShow }) => penalty.counted.includes(noShow))
      .map(({ noShow, code, atGate: gate, at, counts }) => ({ noShow, code, gate, at, counts }));
    const { appeal } = penalty;
    if (!appeal) return { ...penaltyAnswer(row), restsOn };
    const [statement, note] = [appealStatementOf(appeal.appeal), appealNoteOf(appeal.appeal)];
    const texts = await this.facts.read([statement, note]);
    const text = (ref: string) => (texts.get(ref) as { text: string } | undefined)?.text;
    const [said, answered] = [text(statement), text(note)];
    return {
      ...penaltyAnswer(row),
      restsOn,
      ...(said !== undefined && { statement: said }),
      ...(appeal.attachment !== undefined && { attachment: appeal.attachment }),
      ...(answered !== undefined && { note: answered }),
    };
  }
}
