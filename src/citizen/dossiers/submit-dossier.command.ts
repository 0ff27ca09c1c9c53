import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { In, type EntityManager } from 'typeorm';
import { FileStore } from '../../files/index.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import {
  ProcedureByCode,
  checkAnswers,
  type Answers,
  type Procedure,
  type ProcedureDetails,
} from '../procedures/index.js';
import type { Applicant } from './applicant.body.js';
import { submit } from './domain/dossier-acts.js';
import { dossierCode } from './domain/dossier-code.js';
import { refuse } from './domain/dossier-problems.js';
import type { DossierChannel } from './domain/dossier.js';
import { DossierDesk } from './dossier-desk.js';
import { DossierFile, DossierRow, type AskedProcedure } from './dossier.entity.js';
import { takeFiles } from './take-files.js';
import { Offices, isOfficeOf } from './offices.js';
import { SealedDossiers } from './sealed-dossiers.js';

/** A dossier as it is sent. Its id was made by the sender, who may have filled it in without a network. */
export interface DossierToSend {
  readonly id: string;
  readonly procedure: string;
  readonly office: string;
  readonly applicant: Applicant;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Files that were handed in under the dossier's id. */
  readonly files: readonly string[];
  /** Papers given at the counter, or to be shown there. */
  readonly onPaper: readonly string[];
  /** Which of the procedure's exemptions is claimed. */
  readonly exempt?: number | undefined;
}

export interface DossierSent {
  readonly id: string;
  readonly code: string;
  readonly dueAt: string;
}

/** Sends a dossier: a citizen his own, a clerk that of who stands before him. */
export class SubmitDossier extends Command<Committed<DossierSent>> {
  constructor(
    readonly context: CommandContext,
    readonly dossier: DossierToSend,
  ) {
    super();
  }
}

@CommandHandler(SubmitDossier)
export class SubmitDossierHandler implements ICommandHandler<SubmitDossier> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly offices: Offices,
    private readonly desk: DossierDesk,
    private readonly sealed: SealedDossiers,
    private readonly store: FileStore,
  ) {}

  /** Throws `invalid-request` with every fault by its path, `dossier-not-taken-here`, `dossier-sent`. */
  async execute({ context, dossier: sent }: SubmitDossier): Promise<Committed<DossierSent>> {
    const { by, now } = context;
    const channel: DossierChannel = by.office === undefined ? 'ONLINE' : 'COUNTER';
    const procedure = await this.questions.execute(new ProcedureByCode(sent.procedure));
    const details = requireTaken(procedure, channel);
    const knownOffice =
      isOfficeOf(details.agency, sent.office) && (await this.offices.named(sent.office)) !== undefined;
    const ownOffice = by.office === undefined || by.office === sent.office;
    const checked = checkAnswers(details.form, sent.answers, hanoiDay(now));
    return this.state.run(
      context,
      async (tx, outbox) => {
        if (await tx.existsBy(DossierRow, { id: sent.id })) throw refuse('dossier-sent');
        const files = await filesOf(tx, sent, by.id);
        const faults: FieldProblem[] = [
          ...(knownOffice && ownOffice ? [] : [fault('office', 'dossier-office-unfitting')]),
          ...checked.faults,
          ...paperFaults(sent, details, files, channel),
        ];
        if (faults.length) throw refuseAtDoor('invalid-request', {}, faults);
        await takeFiles(tx, this.store, sent.files);
        const code = dossierCode(sent.office, now, await nextNumber(tx, sent.office, now));
        const acted = submit(
          {
            id: sent.id,
            code,
            procedure: sent.procedure,
            office: sent.office,
            channel,
            ...(by.office === undefined && { owner: by.id }),
            dong: details.fee.amount,
            exempt: sent.exempt,
          },
          sent.files,
          now,
          this.desk.calendar,
        );
        await this.insert(tx, acted.dossier, askedOf(procedure as Procedure, details), sent, checked.answers);
        const party = channel === 'ONLINE' ? 'APPLICANT' : 'CLERK';
        outbox(await this.desk.note(tx, acted, { kind: 'SUBMIT', by: by.id, party, at: now }));
        return { id: sent.id, code, dueAt: acted.dossier.dueAt ?? now.toISOString() };
      },
      201,
    );
  }

  private async insert(
    tx: EntityManager,
    dossier: ReturnType<typeof submit>['dossier'],
    asked: AskedProcedure,
    { applicant, onPaper }: DossierToSend,
    answers: Answers,
  ): Promise<void> {
    const { id, code, procedure, office, owner, state, sentAt, dueAt } = dossier;
    const added: unknown[] = await tx.query(
      `INSERT INTO dossier (id, code, procedure, office, owner, state, sent_at, due_at, dossier, asked, on_paper)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        id,
        code,
        procedure,
        office,
        owner ?? null,
        state,
        sentAt,
        dueAt ?? null,
        JSON.stringify(dossier),
        JSON.stringify(asked),
        [...onPaper],
      ],
    );
    // Sent under another key at the same moment.
    if (added.length === 0) throw refuse('dossier-sent');
    await this.sealed.keepPerson(tx, id, { applicant, answers });
  }
}

function requireTaken(procedure: Procedure | undefined, channel: DossierChannel): ProcedureDetails {
  if (!procedure) {
    throw refuseAtDoor('invalid-request', {}, [fault('procedure', 'dossier-procedure-unknown')]);
  }
  const { details } = procedure;
  if (!details || (channel === 'ONLINE' && details.service === 'COUNTER')) throw refuse('dossier-not-taken-here');
  return details;
}

function askedOf(
  { vi, zh, en, revision }: Procedure,
  { papers, form, fee, timeLimit, result }: ProcedureDetails,
): AskedProcedure {
  return { revision, name: { vi, zh, en }, papers, form, exempt: fee.exempt, timeLimit, result };
}

/** What he himself handed in for this dossier; what others put under its id is not his to send. */
function filesOf(tx: EntityManager, { id, files }: DossierToSend, by: string): Promise<DossierFile[]> {
  return tx.findBy(DossierFile, { id: In([...files]), dossier: id, by, sent: false });
}

function paperFaults(
  { files, onPaper, exempt }: DossierToSend,
  { papers, service, fee }: ProcedureDetails,
  found: readonly DossierFile[],
  channel: DossierChannel,
): FieldProblem[] {
  const known = new Set(papers.map(({ key }) => key));
  const there = new Set([...found.map(({ paper }) => paper), ...onPaper]);
  // The whole errand online ends without a way to the counter; a part of one has the papers shown there.
  const mayShow = channel === 'COUNTER' || service === 'PART';
  return [
    ...files.flatMap((file, n) => {
      const one = found.find(({ id }) => id === file);
      if (!one) return [fault(`files.${n}`, 'dossier-file-unknown')];
      return known.has(one.paper) ? [] : [fault(`files.${n}`, 'dossier-paper-unknown')];
    }),
    ...onPaper.flatMap((key, n) => (known.has(key) && mayShow ? [] : [fault(`onPaper.${n}`, 'dossier-paper-unknown')])),
    ...papers.flatMap(({ key, required }) =>
      required && !there.has(key) ? [fault(`papers.${key}`, 'dossier-paper-missing')] : [],
    ),
    ...(exempt !== undefined && exempt >= fee.exempt.length ? [fault('exempt', 'dossier-exemption-unknown')] : []),
  ];
}

function fault(path: string, code: string): FieldProblem {
  return { path, code, severity: 'error' };
}

/** One after another: whoever comes second waits for the first one's end. */
async function nextNumber(tx: EntityManager, office: string, now: Date): Promise<number> {
  const rows: { last: number }[] = await tx.query(
    `INSERT INTO dossier_number AS n (office, day, last) VALUES ($1, $2, 1)
     ON CONFLICT (office, day) DO UPDATE SET last = n.last + 1 RETURNING last`,
    [office, hanoiDay(now)],
  );
  return rows[0]?.last ?? 1;
}
