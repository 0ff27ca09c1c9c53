import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Firms } from './firms.js';

/** Ids of the firms of these tax codes, by tax code in its normal spelling; a code of no firm here is left out. */
export class FirmsByTaxCodes extends Query<ReadonlyMap<string, string>> {
  constructor(readonly taxCodes: readonly string[]) {
    super();
  }
}

@QueryHandler(FirmsByTaxCodes)
export class FirmsByTaxCodesHandler implements IQueryHandler<FirmsByTaxCodes> {
  constructor(private readonly firms: Firms) {}

  execute({ taxCodes }: FirmsByTaxCodes): Promise<ReadonlyMap<string, string>> {
    return this.firms.idsByTaxCodes(taxCodes);
  }
}
