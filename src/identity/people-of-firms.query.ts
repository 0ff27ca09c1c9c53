import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { ArrayOverlap, In, Repository } from 'typeorm';
import type { Role } from '../shared/domain/roles.js';
import { Person } from './person.entity.js';

export interface PersonOfFirm {
  readonly id: string;
  readonly firm: string;
}

/** Who works for these firms now in one of these roles, with an account that is in use. */
export class PeopleOfFirms extends Query<readonly PersonOfFirm[]> {
  constructor(
    readonly firms: readonly string[],
    readonly roles: readonly Role[],
  ) {
    super();
  }
}

@QueryHandler(PeopleOfFirms)
export class PeopleOfFirmsHandler implements IQueryHandler<PeopleOfFirms> {
  constructor(@InjectRepository(Person) private readonly people: Repository<Person>) {}

  async execute({ firms, roles }: PeopleOfFirms): Promise<readonly PersonOfFirm[]> {
    if (firms.length === 0) return [];
    const found = await this.people.find({
      select: { id: true, firmId: true },
      where: { firmId: In([...firms]), status: 'ACTIVE', roles: ArrayOverlap([...roles]) },
      order: { id: 'ASC' },
    });
    return found.flatMap(({ id, firmId }) => (firmId === null ? [] : [{ id, firm: firmId }]));
  }
}
