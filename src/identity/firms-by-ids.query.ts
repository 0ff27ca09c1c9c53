import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Firms, type FirmFacts } from './firms.js';

/** Firms by their ids, by id; an unknown id is left out. */
export class FirmsByIds extends Query<ReadonlyMap<string, FirmFacts>> {
  constructor(readonly ids: readonly string[]) {
    super();
  }
}

@QueryHandler(FirmsByIds)
export class FirmsByIdsHandler implements IQueryHandler<FirmsByIds> {
  constructor(private readonly firms: Firms) {}

  async execute({ ids }: FirmsByIds): Promise<ReadonlyMap<string, FirmFacts>> {
    const found = await this.firms.byIds([...new Set(ids)]);
    return new Map(found.map((firm) => [firm.id, firm]));
  }
}
