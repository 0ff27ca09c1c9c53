import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DeclarationDesk } from '../declaration-desk.js';
import { isParty } from '../domain/parts.js';

/** Whether a firm is a party of a declaration, and hence sees how it goes on in other contexts too. */
export class IsParty extends Query<boolean> {
  constructor(
    readonly declaration: string,
    readonly firm: string,
  ) {
    super();
  }
}

@QueryHandler(IsParty)
export class IsPartyHandler implements IQueryHandler<IsParty> {
  constructor(private readonly desk: DeclarationDesk) {}

  async execute({ declaration, firm }: IsParty): Promise<boolean> {
    const state = await this.desk.find(declaration);
    return state !== undefined && isParty(state, firm);
  }
}
