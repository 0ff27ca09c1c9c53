import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { validate as isId } from 'uuid';
import { NamesOfPeople } from '../../identity/index.js';
import { refuse } from '../../shared/http/http-problems.js';
import { peopleOfOfficeAt } from '../../shared/live/people-at-things.js';
import { Presences } from '../../shared/live/presences.js';
import { OFFICE_PEOPLE, concerns } from './petition-desk.js';
import { PetitionRow } from './petition.entity.js';

/** Lets the people of a body see who of them has which report or complaint open. Of denunciations nothing is told. */
@Injectable()
export class PetitionPresence implements OnModuleInit {
  constructor(
    private readonly presences: Presences,
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
  ) {}

  onModuleInit(): void {
    this.presences.register(
      peopleOfOfficeAt({
        prefix: 'petitions-',
        summary: 'Who of the own body has which report or complaint open.',
        roles: OFFICE_PEOPLE,
        admit: async (by, at) => {
          const row = isId(at) ? await this.source.manager.findOneBy(PetitionRow, { id: at }) : null;
          if (!row || !concerns(row, by)) throw refuse('not-found');
        },
        names: (people) => this.questions.execute(new NamesOfPeople(people)),
      }),
    );
  }
}
