import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { In, type EntityManager } from 'typeorm';
import { FileStore } from '../../files/index.js';
import { CivilServantsOfOffice } from '../../identity/index.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import { checkAnswers } from '../procedures/index.js';
import type { DossierAct } from './domain/dossier-acts.js';
import { refuse } from './domain/dossier-problems.js';
import { stateNumber, type DossierState } from './domain/dossier-state.js';
import { DossierDesk } from './dossier-desk.js';
import { DossierFile, type DossierRow } from './dossier.entity.js';
import { Offices } from './offices.js';
import { SealedDossiers, type ResultText } from './sealed-dossiers.js';
import { takeFiles } from './take-files.js';

/** An act as it is asked for: how long the office may take stands in the dossier itself. */
export type AskedAct =
  | Exclude<DossierAct, { readonly kind: 'RECEIVE' } | { readonly kind: 'SUPPLEMENT' }>
  | { readonly kind: 'RECEIVE' }
  | { readonly kind: 'SUPPLEMENT' };

/** What comes with an act. */
export interface WithAct {
  /** Why, or what is missing. */
  readonly words?: string | undefined;
  /** With a supplement: the whole form anew, and further files. */
  readonly answers?: Readonly<Record<string, unknown>> | undefined;
  readonly files?: readonly string[] | undefined;
  /** With a proposed result. */
  readonly result?: ResultText | undefined;
}

/** A dossier after something was done with it. */
export interface DossierChanged {
  readonly id: string;
  readonly state: DossierState;
  readonly number: number;
  readonly revision: number;
  readonly dueAt?: string;
}

/** Does something with a dossier. */
export class ActOnDossier extends Command<Committed<DossierChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly dossier: string,
    readonly act: AskedAct,
    readonly given: WithAct = {},
  ) {
    super();
  }
}

@CommandHandler(ActOnDossier)
export class ActOnDossierHandler implements ICommandHandler<ActOnDossier> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly offices: Offices,
    private readonly desk: DossierDesk,
    private readonly sealed: SealedDossiers,
    private readonly store: FileStore,
  ) {}

  /** Throws `not-found` to whom it does not concern, `dossier-official-unknown`, `invalid-request`, and what the rules refuse. */
  async execute({ context, dossier: id, act, given }: ActOnDossier): Promise<Committed<DossierChanged>> {
    const { by } = context;
    if (act.kind === 'FORWARD' && !(await this.offices.named(act.to)))
      throw refuseAtDoor('invalid-request', {}, [{ path: 'to', code: 'dossier-office-unknown', severity: 'error' }]);
    const servants =
      act.kind === 'ROUTE' && by.office ? await this.questions.execute(new CivilServantsOfOffice(by.office)) : [];
    return this.state.run(context, async (tx, outbox) => {
      const row = await this.desk.hold(tx, by, id);
      requireSeen(context, row.dossier.revision);
      if (act.kind === 'ROUTE' && !servants.some((each) => each.id === act.to))
        throw refuse('dossier-official-unknown');
      const what = this.decided(row, act, given);
      const { dossier, fact } = await this.desk.carryOut(tx, row, { what, words: given.words }, context);
      if (act.kind === 'SUPPLEMENT') await this.take(tx, row, given, context);
      if (act.kind === 'PROPOSE_RESULT' && given.result)
        await this.sealed.keepResult(tx, id, act.proposal, given.result);
      outbox(fact);
      const { state, revision, dueAt } = dossier;
      return { id, state, number: stateNumber(state), revision, ...(dueAt !== undefined && { dueAt }) };
    });
  }

  private decided({ asked }: DossierRow, act: AskedAct, { files = [] }: WithAct): DossierAct {
    if (act.kind === 'SUPPLEMENT') return { kind: 'SUPPLEMENT', files };
    if (act.kind !== 'RECEIVE') return act;
    const { amount, unit } = asked.timeLimit;
    return { kind: 'RECEIVE', limit: { amount, unit } };
  }

  /** Takes what a supplement brings: checked like the dossier itself. */
  private async take(
    tx: EntityManager,
    { id, asked }: DossierRow,
    given: WithAct,
    { by, now }: CommandContext,
  ): Promise<void> {
    const { answers, files = [] } = given;
    const faults: FieldProblem[] = [];
    const found = await tx.findBy(DossierFile, { id: In([...files]), dossier: id, by: by.id, sent: false });
    files.forEach((file, n) => {
      const one = found.find((each) => each.id === file);
      const known = one && asked.papers.some(({ key }) => key === one.paper);
      const code = one ? 'dossier-paper-unknown' : 'dossier-file-unknown';
      if (!known) faults.push({ path: `files.${n}`, code, severity: 'error' });
    });
    const checked = answers && checkAnswers(asked.form, answers, hanoiDay(now));
    faults.push(...(checked?.faults ?? []));
    if (faults.length) throw refuseAtDoor('invalid-request', {}, faults);
    await takeFiles(tx, this.store, files);
    const person = (await this.sealed.people([id], tx)).get(id);
    if (checked && person) await this.sealed.keepPerson(tx, id, { ...person, answers: checked.answers });
  }
}
