import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import type { Words } from '../../shared/domain/problem.js';
import type { WrittenAnswer } from './act-on-petition.command.js';
import { roughly } from './domain/same-matter.js';
import type { PetitionState } from './domain/petition.js';
import type { AnswerToPetition, PetitionStanding, PetitionStep, PublicReport } from './petition.answer.js';
import type { PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';

interface StepRow {
  readonly n: number;
  readonly kind: string;
  readonly at: Date;
  readonly by: string | null;
  readonly office: string;
  readonly state: PetitionState;
}

export interface Around {
  readonly now: Date;
  readonly names: ReadonlyMap<string, Words>;
}

/** What is read of petitions beside their rows. */
@Injectable()
export class ReadingPetitions {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly sealed: SealedWords,
  ) {}

  /** `forOffice`: with the names of officials and all words; a sender reads what is said to him. */
  async steps(id: string, forOffice: boolean): Promise<PetitionStep[]> {
    const rows = await this.source.query<StepRow[]>(
      'SELECT n, kind, at, by, office, state FROM petition_step WHERE petition = $1 ORDER BY n',
      [id],
    );
    const shown = forOffice ? rows : rows.filter(({ kind }) => !WITHIN.has(kind));
    const [words, names] = await Promise.all([
      this.sealed.all<string>('petition', [id], 'step-%'),
      this.questions.execute(new NamesOfPeople(forOffice ? rows.flatMap(({ by }) => by ?? []) : [])),
    ]);
    return shown.map(({ n, kind, at, by, office, state }) => {
      const said = words.get(id)?.get(`step-${n}`);
      const byName = by === null ? undefined : names.get(by);
      return { kind, at: at.toISOString(), office, state, ...(said && { words: said }), ...(byName && { byName }) };
    });
  }

  /** The answer: officials see what waits for review, the sender what was reviewed. */
  async answer({ id, petition }: PetitionRow, forOffice: boolean): Promise<AnswerToPetition | undefined> {
    const { answer = forOffice ? petition.draft : undefined } = petition;
    if (!answer) return undefined;
    const written = await this.sealed.read<WrittenAnswer>({ of: 'petition', id, what: `answer-${answer.id}` });
    if (!written) return undefined;
    const reviewed = petition.answer;
    const people = forOffice ? [answer.by, reviewed?.reviewedBy ?? ''] : [];
    const names = await this.questions.execute(new NamesOfPeople(people));
    const [byName, reviewedByName] = [names.get(answer.by), reviewed && names.get(reviewed.reviewedBy)];
    return {
      id: answer.id,
      ...written,
      ...(forOffice && { by: answer.by }),
      ...(byName && { byName }),
      ...(reviewedByName && { reviewedByName }),
      ...(reviewed && { reviewedAt: reviewed.reviewedAt }),
    };
  }
}

/** What officials do among themselves. */
const WITHIN: ReadonlySet<string> = new Set(['ASSIGN', 'DRAFT_ANSWER', 'SEND_BACK']);

type Standing = Pick<
  PetitionRow,
  'kind' | 'topic' | 'state' | 'office' | 'commune' | 'stage' | 'sentAt' | 'dueAt' | 'endedAt' | 'inTime'
>;

export function standingOf(row: Standing, { now, names }: Around): PetitionStanding {
  const { kind, topic, state, office, commune, stage, sentAt, dueAt, endedAt, inTime } = row;
  const officeName = names.get(office);
  return {
    kind,
    topic,
    state,
    office,
    ...(officeName && { officeName }),
    ...(commune && { commune }),
    stage,
    sentAt: sentAt.toISOString(),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
    overdue: dueAt !== null && dueAt < now,
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(inTime !== null && { inTime }),
  };
}

/** The columns that the public sees, and no other: neither `petition` nor `owner` is among them. */
export const PUBLIC_COLUMNS = `p.id, p.kind, p.topic, p.state, p.office, p.commune, p.stage, p.longitude, p.latitude,
  p.sent_at AS "sentAt", p.due_at AS "dueAt", p.ended_at AS "endedAt", p.in_time AS "inTime",
  p.public_title AS "publicTitle", p.public_text AS "publicText",
  (SELECT count(*)::int FROM petition m WHERE m.merged_into = p.id) AS merged`;

export type PublicRow = Standing &
  Pick<PetitionRow, 'id' | 'longitude' | 'latitude' | 'publicTitle' | 'publicText'> & { readonly merged: number };

export function publicReport(row: PublicRow, around: Around): PublicReport {
  const { id, longitude, latitude, publicTitle, publicText, merged } = row;
  return {
    id,
    ...standingOf(row, around),
    ...(longitude !== null && latitude !== null && { place: roughly({ longitude, latitude }) }),
    merged,
    ...(publicTitle !== null && { title: publicTitle }),
    ...(publicText !== null && { text: publicText }),
  };
}
