import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { ArrayContains, Repository } from 'typeorm';
import { Person } from './person.entity.js';

export interface CivilServant {
  readonly id: string;
  readonly name: string;
}

/** Who may be given a dossier of an office, by name. Who may know them is the asker's to judge. */
export class CivilServantsOfOffice extends Query<readonly CivilServant[]> {
  constructor(readonly office: string) {
    super();
  }
}

@QueryHandler(CivilServantsOfOffice)
export class CivilServantsOfOfficeHandler implements IQueryHandler<CivilServantsOfOffice> {
  constructor(@InjectRepository(Person) private readonly people: Repository<Person>) {}

  execute({ office }: CivilServantsOfOffice): Promise<readonly CivilServant[]> {
    return this.people.find({
      select: { id: true, name: true },
      where: { office, status: 'ACTIVE', roles: ArrayContains(['CIVIL_SERVANT']) },
      order: { name: 'ASC', id: 'ASC' },
    });
  }
}
