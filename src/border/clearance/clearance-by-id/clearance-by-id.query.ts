import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { requireVisible, viewerOf } from '../clearance-access.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { seenClearance } from '../domain/clearance-view.js';

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
  ) {}

  /** Throws `not-found`, `wrong-gate`. */
  async execute({ by, declaration }: ClearanceById): Promise<ClearanceAnswer> {
    const clearance = requireVisible(await this.desk.find(declaration), by);
    const seen = seenClearance(clearance, viewerOf(by));
    const notes = await this.facts.read(seen.checks.flatMap(({ note }) => note ?? []));
    const checks = seen.checks.map((check) => {
      const fact = check.note === undefined ? undefined : (notes.get(check.note) as { text: string } | undefined);
      return fact ? { ...check, noteText: fact.text } : check;
    });
    return { ...seen, checks };
  }
}
