import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import { Bodies } from '../bodies/index.js';
import { denunciationActsIn, type Denunciation } from './domain/denunciation.js';
import { REFUSAL_GROUNDS } from './domain/refusal-grounds.js';
import { LAWS } from './domain/time-limits.js';
import { typedFollowCode } from './domain/follow-code.js';
import type {
  DenunciationAnswer,
  DenunciationLook,
  DenunciationStepAnswer,
  ListedDenunciation,
  TrackedDenunciation,
} from './denunciation.answer.js';
import { DenunciationDesk } from './denunciation-desk.js';
import { DenunciationRow } from './denunciation.entity.js';
import { FollowCodes } from './follow-codes.js';
import { endsAs, type FollowKey } from './petitions-of-senders.js';
import { SealedWords } from './sealed-words.js';
import type { Sender, Told } from './send-petition.command.js';

interface Around {
  readonly now: Date;
  readonly names: ReadonlyMap<string, Words>;
}

function tracked(of: Denunciation, { now, names }: Around, text?: string): TrackedDenunciation {
  const { state, settledBy, sentAt, acceptedAt, dueAt, endedAt } = of;
  const settledByName = names.get(settledBy);
  return {
    state,
    settledBy,
    ...(settledByName && { settledByName }),
    sentAt,
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(dueAt !== undefined && { dueAt }),
    overdue: dueAt !== undefined && dueAt < now.toISOString(),
    ...(endedAt !== undefined && { endedAt }),
    ...refusalOf(of, text),
  };
}

function refusalOf({ ground }: Denunciation, text: string | undefined): Pick<TrackedDenunciation, 'refusal'> {
  if (ground === undefined) return {};
  const law = { law: LAWS.DENUNCIATIONS, article: '29' };
  return { refusal: { ground, words: REFUSAL_GROUNDS[ground], ...law, ...(text !== undefined && { text }) } };
}

function listed(of: Denunciation, around: Around): ListedDenunciation {
  const { id, against, revision } = of;
  const againstName = around.names.get(against);
  return { id, ...tracked(of, around), against, ...(againstName && { againstName }), revision };
}

/** The denunciations on whose lists the asker stands; there is no other list of them, and no count. */
export class ListDenunciations extends Query<Page<ListedDenunciation>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListDenunciations)
export class ListDenunciationsHandler implements IQueryHandler<ListDenunciations> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly desk: DenunciationDesk,
    private readonly bodies: Bodies,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, page: { cursor, limit } }: ListDenunciations): Promise<Page<ListedDenunciation>> {
    const where = new Conditions()
      .and('a.person = ?', by.id)
      .and('d.settled_by = ?', by.office ?? '')
      .and('d.id < ?', idOf(cursor));
    const rows = await this.source.query<{ denunciation: Denunciation }[]>(
      `SELECT d.denunciation FROM denunciation d JOIN denunciation_access a ON a.denunciation = d.id ${where.where}
       ORDER BY d.id DESC LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit).map(({ denunciation }) => denunciation);
    await this.desk.sawInList(
      by,
      shown.map(({ id }) => id),
    );
    const names = await this.bodies.names(shown.flatMap(({ against, settledBy }) => [against, settledBy]));
    const around = { now: this.clock.now(), names };
    const last = shown.at(-1);
    const { position } = await this.store.head();
    return {
      items: shown.map((each) => listed(each, around)),
      ...(rows.length > limit && last && { next: cursorOf([last.id]) }),
      position,
      stale: false,
    };
  }
}

/** One denunciation, on the record; for whom it is not there is none. */
export class DenunciationById extends Query<DenunciationAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

type StepRow = {
  readonly n: number;
  readonly kind: string;
  readonly at: Date;
  readonly by: string | null;
  readonly person: string | null;
};
type LookRow = { readonly at: Date; readonly person: string; readonly what: string; readonly outcome: string };

@QueryHandler(DenunciationById)
export class DenunciationByIdHandler implements IQueryHandler<DenunciationById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly desk: DenunciationDesk,
    private readonly bodies: Bodies,
    private readonly sealed: SealedWords,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: DenunciationById): Promise<DenunciationAnswer> {
    const { denunciation } = await this.desk.open(by, id, 'READ');
    const [holders, steps, looks, told, sender, words, names, refusal] = await Promise.all([
      this.desk.holders(id),
      this.source.query<StepRow[]>(
        'SELECT n, kind, at, by, person FROM denunciation_step WHERE denunciation = $1 ORDER BY n',
        [id],
      ),
      this.source.query<LookRow[]>(
        `SELECT at, person, what, outcome FROM denunciation_look l WHERE denunciation = $1 AND (what <> 'LIST' OR NOT EXISTS
           (SELECT FROM denunciation_look m WHERE m.denunciation = $1 AND m.person = l.person AND m.what = 'LIST' AND m.id > l.id))
         ORDER BY id DESC LIMIT 100`,
        [id],
      ),
      this.sealed.read<Told>({ of: 'denunciation', id, what: 'told' }),
      this.sealed.read<Sender>({ of: 'denunciation', id, what: 'sender' }),
      this.sealed.all<string>('denunciation', [id], 'step-%'),
      this.bodies.names([denunciation.against, denunciation.settledBy]),
      this.sealed.read<string>({ of: 'denunciation', id, what: 'refusal' }),
    ]);
    const people = await this.questions.execute(
      new NamesOfPeople([
        ...holders,
        ...steps.flatMap((step) => [step.by ?? '', step.person ?? '']),
        ...looks.map(({ person }) => person),
      ]),
    );
    return {
      ...listed(denunciation, { now: this.clock.now(), names }),
      ...refusalOf(denunciation, refusal),
      ...(told && { title: told.title, text: told.text }),
      ...(sender && { sender }),
      holders: holders.map((person) => ({ person, ...named(people.get(person)) })),
      steps: steps.map((step) => stepOf(step, people, words.get(id)?.get(`step-${step.n}`))),
      looks: looks.map(({ at, person, what, outcome }): DenunciationLook => ({
        at: at.toISOString(),
        person,
        ...named(people.get(person)),
        what,
        outcome,
      })),
      acts: denunciationActsIn(denunciation),
    };
  }
}

function named(name: string | undefined) {
  return name === undefined ? {} : { name };
}

function stepOf(
  { kind, at, by, person }: StepRow,
  people: ReadonlyMap<string, string>,
  words: string | undefined,
): DenunciationStepAnswer {
  const [byName, personName] = [people.get(by ?? ''), people.get(person ?? '')];
  return {
    kind,
    at: at.toISOString(),
    ...(byName && { byName }),
    ...(personName && { personName }),
    ...(words && { words }),
  };
}

/** Where a denunciation stands, to who knows its code and the end of the telephone. */
export class FollowDenunciation extends Query<TrackedDenunciation> {
  constructor(readonly key: FollowKey) {
    super();
  }
}

@QueryHandler(FollowDenunciation)
export class FollowDenunciationHandler implements IQueryHandler<FollowDenunciation> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly codes: FollowCodes,
    private readonly sealed: SealedWords,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found` for a wrong code and wrong digits alike. */
  async execute({ key: { code, phoneEnd } }: FollowDenunciation): Promise<TrackedDenunciation> {
    const typed = typedFollowCode(code);
    const row = typed && (await this.source.manager.findOneBy(DenunciationRow, { codeKey: this.codes.keyOf(typed) }));
    if (!row) throw refuse('not-found');
    const sender = await this.sealed.read<Sender>({ of: 'denunciation', id: row.id, what: 'sender' });
    // Once its sender was erased nobody can show that it is his.
    if (!sender || !endsAs(sender.phone, phoneEnd)) throw refuse('not-found');
    const names = await this.bodies.names([row.settledBy]);
    const text = await this.sealed.read<string>({ of: 'denunciation', id: row.id, what: 'refusal' });
    return tracked(row.denunciation, { now: this.clock.now(), names }, text);
  }
}
