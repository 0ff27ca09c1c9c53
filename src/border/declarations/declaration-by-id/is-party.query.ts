import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DeclarationDesk } from '../declaration-desk.js';
import { GivenMandates } from '../mandates/given-mandates.js';

/** Whether a firm is a party of a declaration or acts for one, and hence sees how it goes on in other contexts too. */
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
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
  ) {}

  async execute({ declaration, firm }: IsParty): Promise<boolean> {
    const state = await this.desk.find(declaration);
    return state !== undefined && this.mandates.mayFollow(state, firm);
  }
}
