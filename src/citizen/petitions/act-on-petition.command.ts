import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CivilServantsOfOffice } from '../../identity/index.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import { Bodies } from '../bodies/index.js';
import { personalIn } from './domain/public-words.js';
import type { PetitionAct } from './domain/petition-acts.js';
import { refuse } from './domain/petition-problems.js';
import type { PetitionState } from './domain/petition.js';
import { PetitionDesk } from './petition-desk.js';
import { PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';
import type { Sender } from './send-petition.command.js';

/** What the public will read: written apart from the answer. */
export interface PublicWords {
  readonly title: string;
  readonly text: string;
}

/** An answer as it is written: to the sender, and, of a report, for the public. */
export interface WrittenAnswer {
  readonly text: string;
  readonly toPublic?: PublicWords;
}

/** An act as officials ask for it; the report into which another is merged is named by its id. */
export type AskedAct =
  | Exclude<PetitionAct, { readonly kind: 'RATE' } | { readonly kind: 'MERGE' } | { readonly kind: 'DRAFT_ANSWER' }>
  | { readonly kind: 'DRAFT_ANSWER' }
  | { readonly kind: 'MERGE'; readonly into: string };

/** What comes with an act. */
export interface WithAct {
  readonly words?: string | undefined;
  readonly answer?: WrittenAnswer | undefined;
}

/** A petition after something was done with it. */
export interface PetitionChanged {
  readonly id: string;
  readonly state: PetitionState;
  readonly office: string;
  readonly revision: number;
  readonly dueAt?: string;
}

/** Does something with a report or complaint, as an official of the body that has it. */
export class ActOnPetition extends Command<Committed<PetitionChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly petition: string,
    readonly act: AskedAct,
    readonly given: WithAct = {},
  ) {
    super();
  }
}

@CommandHandler(ActOnPetition)
export class ActOnPetitionHandler implements ICommandHandler<ActOnPetition> {
  constructor(
    private readonly state: StateCommand,
    private readonly desk: PetitionDesk,
    private readonly bodies: Bodies,
    private readonly sealed: SealedWords,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found` to whom it does not concern, `invalid-request`, and what the rules refuse. */
  async execute({ context, petition: id, act, given }: ActOnPetition): Promise<Committed<PetitionChanged>> {
    if (act.kind === 'FORWARD' && !(await this.bodies.named(act.to)))
      throw refuseAtDoor('invalid-request', {}, [fault('to', 'petition-body-unknown')]);
    const servants =
      act.kind === 'ASSIGN' ? await this.questions.execute(new CivilServantsOfOffice(context.by.office ?? '')) : [];
    return this.state.run(context, async (tx, outbox) => {
      const [row, into] = await this.held(tx, context, id, act);
      requireSeen(context, row.petition.revision);
      if (act.kind === 'ASSIGN' && !servants.some((each) => each.id === act.to))
        throw refuse('petition-official-unknown');
      const what = decided(act, given, into);
      const { petition, fact } = await this.desk.carryOut(tx, row, { what, words: given.words }, context);
      if (what.kind === 'DRAFT_ANSWER') await this.keepAnswer(tx, row, what.answer, given);
      // What was merged into it before follows it.
      if (what.kind === 'MERGE') await tx.update(PetitionRow, { mergedInto: id }, { mergedInto: what.into.id });
      if (act.kind === 'APPROVE') await this.publish(tx, id, act.answer);
      outbox(fact);
      const { state, office, revision, dueAt } = petition;
      return { id, state, office, revision, ...(dueAt !== undefined && { dueAt }) };
    });
  }

  /** Both of a merging are locked in the order of their ids, so that two that merge crosswise do not wait for each other. */
  private async held(
    tx: EntityManager,
    { by }: CommandContext,
    id: string,
    act: AskedAct,
  ): Promise<[PetitionRow, PetitionRow | undefined]> {
    if (act.kind !== 'MERGE') return [await this.desk.hold(tx, by, id), undefined];
    const rows = new Map<string, PetitionRow>();
    for (const each of [...new Set([id, act.into])].sort()) rows.set(each, await this.desk.hold(tx, by, each));
    return [requireRow(rows.get(id)), rows.get(act.into)];
  }

  private async keepAnswer(tx: EntityManager, { id }: PetitionRow, answer: string, given: WithAct): Promise<void> {
    const words = given.answer?.toPublic;
    if (words) {
      const sender = await this.sealed.read<Sender>({ of: 'petition', id, what: 'sender' }, tx);
      const faults = personalIn(words, sender?.name).map((path) =>
        fault(`toPublic.${path}`, 'petition-public-words-personal'),
      );
      if (faults.length > 0) throw refuseAtDoor('invalid-request', {}, faults);
    }
    await this.sealed.keep(tx, { of: 'petition', id, what: `answer-${answer}` }, given.answer);
  }

  /** The review puts what was written for the public where the public reads. */
  private async publish(tx: EntityManager, id: string, answer: string): Promise<void> {
    const written = await this.sealed.read<WrittenAnswer>({ of: 'petition', id, what: `answer-${answer}` }, tx);
    if (!written?.toPublic) return;
    const { title, text } = written.toPublic;
    await tx.update(PetitionRow, { id }, { publicTitle: title, publicText: text });
  }
}

function decided(act: AskedAct, { answer }: WithAct, into: PetitionRow | undefined): PetitionAct {
  if (act.kind === 'MERGE') return { kind: 'MERGE', into: requireRow(into).petition };
  if (act.kind !== 'DRAFT_ANSWER') return act;
  return { kind: 'DRAFT_ANSWER', answer: uuidv7(), toPublic: answer?.toPublic !== undefined };
}

function requireRow(row: PetitionRow | undefined): PetitionRow {
  if (!row) throw refuse('petition-not-same-matter');
  return row;
}

function fault(path: string, code: string): FieldProblem {
  return { path, code, severity: 'error' };
}
