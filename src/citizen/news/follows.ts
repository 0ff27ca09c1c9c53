import { Injectable } from '@nestjs/common';
import { Command, CommandHandler, Query, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { FieldProblem } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { Category } from './domain/category.js';
import type { FollowsAnswer, FollowsKept, SeenAnswer } from './follows.answer.js';
import { OfficeNames } from './office-names.js';

/** Whose posts and of which category somebody follows: his own business, so the log learns nothing of it. */
@Injectable()
export class Follows {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    personal: PersonalFacts,
  ) {
    personal.eraseToo((subject) => this.erase(subject));
  }

  async of(person: string): Promise<FollowsKept> {
    const rows = await this.source.query<{ kind: 'BODY' | 'CATEGORY'; of: string }[]>(
      'SELECT kind, of FROM news_follow WHERE person = $1 ORDER BY kind, of',
      [person],
    );
    const named = (wanted: string) => rows.filter(({ kind }) => kind === wanted).map(({ of }) => of);
    return { bodies: named('BODY'), categories: named('CATEGORY') as Category[] };
  }

  /** Who follows a body or a category, each once, some at a time. */
  async after(body: string, category: string, last: string, atOnce: number): Promise<readonly string[]> {
    const rows = await this.source.query<{ person: string }[]>(
      `SELECT DISTINCT person FROM news_follow
       WHERE ((kind = 'BODY' AND of = $1) OR (kind = 'CATEGORY' AND of = $2)) AND person > $3 ORDER BY person LIMIT $4`,
      [body, category, last, atOnce],
    );
    return rows.map(({ person }) => person);
  }

  private async erase(subject: string): Promise<number> {
    const [, person] = /^person-(.+)$/.exec(subject) ?? [];
    if (person === undefined) return 0;
    await this.source.query('DELETE FROM news_reader WHERE person = $1', [person]);
    const [, count] = await this.source.query<[unknown[], number]>('DELETE FROM news_follow WHERE person = $1', [
      person,
    ]);
    return count;
  }
}

/** Says what one follows from now on; what is not named is followed no more. */
export class FollowNews extends Command<Committed<FollowsKept>> {
  constructor(
    readonly context: CommandContext,
    readonly follows: FollowsKept,
  ) {
    super();
  }
}

@CommandHandler(FollowNews)
export class FollowNewsHandler implements ICommandHandler<FollowNews> {
  constructor(
    private readonly state: StateCommand,
    private readonly names: OfficeNames,
  ) {}

  /** Throws `invalid-request` for a body that there is not. */
  async execute({ context, follows }: FollowNews): Promise<Committed<FollowsKept>> {
    const known = await this.names.all();
    const faults = follows.bodies.flatMap((code, n): FieldProblem[] =>
      known.has(code) ? [] : [{ path: `bodies.${n}`, code: 'news-body-unknown', severity: 'error' }],
    );
    if (faults.length > 0) throw refuseAtDoor('invalid-request', {}, faults);
    const person = context.by.id;
    return this.state.run(context, async (tx) => {
      // What was published before he followed anything is no news to him. Two of his telephones at once: one waits here for the
      // other, so that he follows what the later one names and no more.
      await tx.query(
        `INSERT INTO news_reader AS r (person, seen_at) VALUES ($1, $2)
         ON CONFLICT (person) DO UPDATE SET seen_at = r.seen_at`,
        [person, context.now],
      );
      await tx.query('DELETE FROM news_follow WHERE person = $1', [person]);
      await tx.query(
        `INSERT INTO news_follow (person, kind, of)
         SELECT $1::text, 'BODY', unnest($2::text[]) UNION ALL SELECT $1::text, 'CATEGORY', unnest($3::text[])
         ON CONFLICT DO NOTHING`,
        [person, [...follows.bodies], [...follows.categories]],
      );
      return { bodies: [...follows.bodies], categories: [...follows.categories] };
    });
  }
}

/** Has seen what he follows up to a post that was shown to him: what was published since then is new to him still. */
export class SeeNews extends Command<Committed<SeenAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly upTo: Date,
  ) {
    super();
  }
}

@CommandHandler(SeeNews)
export class SeeNewsHandler implements ICommandHandler<SeeNews> {
  constructor(private readonly state: StateCommand) {}

  execute({ context, upTo }: SeeNews): Promise<Committed<SeenAnswer>> {
    return this.state.run(context, async (tx) => {
      // A time ahead of all that is published would hide what nobody has written yet.
      const rows = await tx.query<{ seenAt: Date }[]>(
        `INSERT INTO news_reader AS r (person, seen_at)
         SELECT $1::text, least($2::timestamptz, n.published_at) FROM
           (SELECT published_at FROM news_post WHERE published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1) n
         ON CONFLICT (person) DO UPDATE SET seen_at = greatest(r.seen_at, excluded.seen_at) RETURNING seen_at AS "seenAt"`,
        [context.by.id, upTo],
      );
      return { seenAt: (rows[0]?.seenAt ?? upTo).toISOString() };
    });
  }
}

/** What somebody follows, and how much of it he has not seen. */
export class MyFollows extends Query<FollowsAnswer> {
  constructor(readonly by: Principal) {
    super();
  }
}

/** More than so many are told as so many. */
const COUNTED = 100;

@QueryHandler(MyFollows)
export class MyFollowsHandler implements IQueryHandler<MyFollows> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly follows: Follows,
  ) {}

  async execute({ by }: MyFollows): Promise<FollowsAnswer> {
    const kept = await this.follows.of(by.id);
    const [row] = await this.source.query<{ unseen: number }[]>(
      `SELECT count(*)::int AS unseen FROM (
         SELECT FROM news_post p WHERE p.state = 'PUBLISHED'
           AND p.published_at > (SELECT seen_at FROM news_reader WHERE person = $1)
           AND (p.office = ANY($2) OR p.shown_category = ANY($3)) LIMIT ${COUNTED}) few`,
      [by.id, [...kept.bodies], [...kept.categories]],
    );
    return { ...kept, unseen: row?.unseen ?? 0 };
  }
}
