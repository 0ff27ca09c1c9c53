import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { DeclarationById } from '../../declarations/index.js';
import { customsAnswer } from '../customs.answer.js';
import { carriageOf, customsDeclaration, customsGoods, customsNamedBy } from '../customs-streams.js';
import { customsStanding, type CustomsRecord } from '../domain/customs-record.js';
import type { CustomsOfDeclarationAnswer } from './customs-of-declaration.answer.js';

/** What customs says of all that one vehicle carries, through the asker's eyes. */
export class CustomsOfDeclaration extends Query<CustomsOfDeclarationAnswer> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(CustomsOfDeclaration)
export class CustomsOfDeclarationHandler implements IQueryHandler<CustomsOfDeclaration> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found`, `wrong-gate`. */
  async execute({ by, declaration }: CustomsOfDeclaration): Promise<CustomsOfDeclarationAnswer> {
    const { facts } = await this.questions.execute(new DeclarationById(by, declaration));
    const { state: found } = await this.store.load(carriageOf(declaration));
    const numbers = [...new Set([...customsNamedBy(facts), ...found])];
    const records = new Map<string, CustomsRecord>();
    const items = await Promise.all(
      numbers.map(async (customs) => {
        const [record, goods] = await Promise.all([
          this.store.load(customsDeclaration(customs)),
          this.store.load(customsGoods(customs)),
        ]);
        records.set(customs, record.state);
        const answer = customsAnswer(customs, record.state, goods.state, by);
        return { ...answer, carriers: answer.carriers.filter((carrier) => carrier.declaration === declaration) };
      }),
    );
    const { stopped, channel } = customsStanding(records, facts.channel);
    return { declaration, stopped: stopped.length > 0, ...(channel && { channel }), customs: items };
  }
}
