import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { requireConcerned } from '../customs-access.js';
import { customsAnswer, type CustomsDeclarationAnswer } from '../customs.answer.js';
import { customsDeclaration, customsGoods } from '../customs-streams.js';
import { leftSupervision } from '../vehicle-left.js';

/** One customs declaration by its first 11 digits, through the asker's eyes. */
export class CustomsDeclarationByNumber extends Query<CustomsDeclarationAnswer> {
  constructor(
    readonly by: Principal,
    readonly customs: string,
  ) {
    super();
  }
}

@QueryHandler(CustomsDeclarationByNumber)
export class CustomsDeclarationByNumberHandler implements IQueryHandler<CustomsDeclarationByNumber> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found` for one that nobody told of, `wrong-gate`. */
  async execute({ by, customs }: CustomsDeclarationByNumber): Promise<CustomsDeclarationAnswer> {
    const [record, goods] = await Promise.all([
      this.store.load(customsDeclaration(customs)),
      this.store.load(customsGoods(customs)),
    ]);
    if (record.version === 0 && goods.version === 0) throw refuse('not-found');
    requireConcerned(by, record.state, goods.state);
    const answer = customsAnswer(customs, record.state, goods.state, by);
    const carriers = await Promise.all(
      answer.carriers.map(async (carrier) => {
        const { state: leftAt } = await this.store.load(leftSupervision(carrier.declaration));
        return { ...carrier, ...(leftAt && { leftAt }) };
      }),
    );
    return { ...answer, carriers };
  }
}
