import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Person } from './person.entity.js';

/** What opens an account. */
export interface NamesOfOne {
  readonly email?: string;
  readonly phone?: string;
}

/** By which e-mail address and telephone somebody signs in: what concerns the account itself is told there. */
export class NamesOfAccount extends Query<NamesOfOne | undefined> {
  constructor(readonly person: string) {
    super();
  }
}

@QueryHandler(NamesOfAccount)
export class NamesOfAccountHandler implements IQueryHandler<NamesOfAccount> {
  constructor(@InjectRepository(Person) private readonly people: Repository<Person>) {}

  async execute({ person: id }: NamesOfAccount): Promise<NamesOfOne | undefined> {
    const person = await this.people.findOneBy({ id, status: 'ACTIVE' });
    if (!person) return undefined;
    const { email, phone } = person;
    return { ...(email !== null && { email }), ...(phone !== null && { phone }) };
  }
}
