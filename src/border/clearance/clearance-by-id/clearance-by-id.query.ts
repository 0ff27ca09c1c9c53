import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { readerOf, requireVisible, viewerOf } from '../clearance-access.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { answerOf, type ClearanceAnswer } from '../clearance.answer.js';

/** One clearance as its stream stands, through the asker's eyes; his own agency's notes are opened. */
export class ClearanceById extends Query<ClearanceAnswer> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(ClearanceById)
export class ClearanceByIdHandler implements IQueryHandler<ClearanceById> {
  constructor(
    private readonly desk: ClearanceDesk,
    private readonly facts: PersonalFacts,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, `wrong-gate`. */
  async execute({ by, declaration }: ClearanceById): Promise<ClearanceAnswer> {
    const found = await this.desk.find(declaration);
    const reader = await readerOf(found, by, this.questions);
    const seen = answerOf(requireVisible(found, reader), viewerOf(reader));
    const notes = await this.facts.read(seen.checks.flatMap(({ note }) => note ?? []));
    const checks = seen.checks.map((check) => {
      const fact = check.note === undefined ? undefined : (notes.get(check.note) as { text: string } | undefined);
      return fact ? { ...check, noteText: fact.text } : check;
    });
    return { ...seen, checks };
  }
}
