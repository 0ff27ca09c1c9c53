import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { validate as isId } from 'uuid';
import { Person } from './person.entity.js';

/** What people are called, by their references; whoever is none of ours, or no person, is left out. Who may read them is the asker's to judge. */
export class NamesOfPeople extends Query<ReadonlyMap<string, string>> {
  constructor(readonly ids: readonly string[]) {
    super();
  }
}

@QueryHandler(NamesOfPeople)
export class NamesOfPeopleHandler implements IQueryHandler<NamesOfPeople> {
  constructor(@InjectRepository(Person) private readonly people: Repository<Person>) {}

  async execute({ ids }: NamesOfPeople): Promise<ReadonlyMap<string, string>> {
    const known = [...new Set(ids)].filter((id) => isId(id));
    if (known.length === 0) return new Map();
    const found = await this.people.find({ select: { id: true, name: true }, where: { id: In(known) } });
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}
