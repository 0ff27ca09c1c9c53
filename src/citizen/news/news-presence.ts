import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { validate as isId } from 'uuid';
import { NamesOfPeople } from '../../identity/index.js';
import { refuse } from '../../shared/http/http-problems.js';
import { peopleOfOfficeAt } from '../../shared/live/people-at-things.js';
import { Presences } from '../../shared/live/presences.js';
import type { Post } from './domain/post.js';
import { WRITERS, writesFor } from './news-desk.js';

/** Lets the people of an office see who of them has which post open: two who write at one are told before they are refused. */
@Injectable()
export class NewsPresence implements OnModuleInit {
  constructor(
    private readonly presences: Presences,
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
  ) {}

  onModuleInit(): void {
    this.presences.register(
      peopleOfOfficeAt({
        prefix: 'news-',
        summary: 'Who of the own office has which post open.',
        roles: WRITERS,
        admit: async (by, at) => {
          const rows = isId(at)
            ? await this.source.query<{ post: Post }[]>('SELECT post FROM news_post WHERE id = $1', [at])
            : [];
          if (!rows[0] || !writesFor(rows[0].post, by)) throw refuse('not-found');
        },
        names: (people) => this.questions.execute(new NamesOfPeople(people)),
      }),
    );
  }
}
