import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Principal } from '../shared/domain/roles.js';
import { accountName } from './domain/account-name.js';
import { Person } from './person.entity.js';

/** Who an active account is, by its e-mail address or phone number: for commands given on the machine itself. */
export class PrincipalOfAccount extends Query<Principal | undefined> {
  constructor(readonly account: string) {
    super();
  }
}

@QueryHandler(PrincipalOfAccount)
export class PrincipalOfAccountHandler implements IQueryHandler<PrincipalOfAccount> {
  constructor(@InjectRepository(Person) private readonly people: Repository<Person>) {}

  async execute({ account }: PrincipalOfAccount): Promise<Principal | undefined> {
    const name = accountName(account);
    const person = name && (await this.people.findOneBy(name));
    return person?.status === 'ACTIVE' ? { id: person.id, ...person.posting } : undefined;
  }
}
