import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { ROLES, type Principal, type Role } from '../../shared/domain/roles.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { refuse } from '../../shared/http/http-problems.js';
import { seesNames, visiblePeople } from '../domain/authority.js';
import { pageOf, startOf } from '../listing.js';
import { PERSON_STATUSES, Person, type PersonStatus } from '../person.entity.js';
import { EventStore } from '../../shared/event-store/types.js';

export class PersonRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiPropertyOptional({ example: 'Điều phối (demo)', description: "Left out for a firm's people when ADMIN asks." })
  readonly name?: string;
  @ApiPropertyOptional({ example: 'dispatcher@firm.example' }) readonly email?: string;
  @ApiPropertyOptional({ example: '+84900000001' }) readonly phone?: string;
  @ApiProperty({ enum: PERSON_STATUSES }) readonly status: PersonStatus;
  @ApiProperty({ enum: ROLES, isArray: true }) readonly roles: readonly Role[];
  @ApiPropertyOptional({ format: 'uuid' }) readonly firm?: string;
  @ApiPropertyOptional({ enum: GATES }) readonly gate?: Gate;
  @ApiPropertyOptional({ enum: AGENCIES }) readonly agency?: Agency;
}

export class PeopleISee extends Query<Page<PersonRow>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(PeopleISee)
export class PeopleISeeHandler implements IQueryHandler<PeopleISee> {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    private readonly store: EventStore,
  ) {}

  async execute({ by, page }: PeopleISee): Promise<Page<PersonRow>> {
    const seen = visiblePeople(by);
    if (!seen) throw refuse('not-allowed');
    const { firm: firmId, gate, agency } = seen;
    const found = await this.people.find({
      where: {
        id: MoreThan(startOf(page)),
        ...(firmId && { firmId }),
        ...(gate && { gate }),
        ...(agency && { agency }),
      },
      order: { id: 'ASC' },
      take: page.limit + 1,
    });
    const { position } = await this.store.head();
    return pageOf(found, page, position, (person) => rowOf(person, by));
  }
}

function rowOf({ id, name, email, phone, status, posting }: Person, by: Principal): PersonRow {
  const personal = seesNames(by, posting) && { name, ...(email && { email }), ...(phone && { phone }) };
  return { id, ...personal, status, ...posting };
}
