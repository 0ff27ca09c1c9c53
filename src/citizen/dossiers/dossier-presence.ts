import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { validate as isId } from 'uuid';
import { NamesOfPeople } from '../../identity/index.js';
import { refuse } from '../../shared/http/http-problems.js';
import { peopleOfOfficeAt } from '../../shared/live/people-at-things.js';
import { Presences } from '../../shared/live/presences.js';
import { OFFICE_PEOPLE, concerns } from './dossier-desk.js';
import { DossierRow } from './dossier.entity.js';

/** Lets the people of an office see who of them has which dossier open. */
@Injectable()
export class DossierPresence implements OnModuleInit {
  constructor(
    private readonly presences: Presences,
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
  ) {}

  onModuleInit(): void {
    this.presences.register(
      peopleOfOfficeAt({
        prefix: 'dossiers-',
        summary: 'Who of the own office has which dossier open.',
        roles: OFFICE_PEOPLE,
        admit: async (by, at) => {
          const row = isId(at) ? await this.source.manager.findOneBy(DossierRow, { id: at }) : null;
          if (!row || !concerns(row, by)) throw refuse('not-found');
        },
        names: (people) => this.questions.execute(new NamesOfPeople(people)),
      }),
    );
  }
}
