import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileAccessLog, FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import { NamesOfPeople } from '../../identity/index.js';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import { listed, standingOf } from './answer-of-dossier.js';
import {
  AMONG_OFFICIALS,
  ON_EXEMPTIONS,
  actsIn,
  type DossierActKind,
  type DossierState,
  type Party,
} from './domain/dossier-state.js';
import type { DossierAnswer, DossierResultAnswer, DossierStep, TrackedDossier } from './dossier.answer.js';
import { readClock } from './domain/dossier-clock.js';
import { TransfersOfFees } from './dossier-fee.js';
import { DossierDesk, concerns, partiesOf } from './dossier-desk.js';
import { DossierFile, DossierRow } from './dossier.entity.js';
import { DossiersOfFollowers, type DossierKey } from './dossiers-of-followers.js';
import { Offices } from './offices.js';
import { SealedDossiers } from './sealed-dossiers.js';

interface StepRow {
  readonly n: number;
  readonly kind: 'SUBMIT' | DossierActKind;
  readonly at: Date;
  readonly by: string;
  readonly party: Party;
  readonly state: DossierState;
  readonly ciphertext: Buffer | null;
  readonly keyId: string | null;
}

/** One dossier with its timeline; for whom it does not concern there is none. */
export class DossierById extends Query<DossierAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(DossierById)
export class DossierByIdHandler implements IQueryHandler<DossierById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly offices: Offices,
    private readonly sealed: SealedDossiers,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly desk: DossierDesk,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: DossierById): Promise<DossierAnswer> {
    const row = await this.source.manager.findOneBy(DossierRow, { id });
    if (!row || !concerns(row, by)) throw refuse('not-found');
    const forOffice = by.office !== undefined;
    const { dossier, asked, onPaper } = row;
    const [steps, files, people, offices] = await Promise.all([
      stepsOf(this.source, id, forOffice),
      this.source.manager.find(DossierFile, { where: { dossier: id, sent: true }, order: { at: 'ASC', id: 'ASC' } }),
      this.sealed.people([id]),
      this.offices.names([dossier.office]),
    ]);
    const scans = await this.store.scans(files.map(({ id: file }) => file));
    const ids = [...steps.map((step) => step.by), dossier.official ?? '', dossier.signed?.signedBy ?? ''];
    const names = await this.questions.execute(new NamesOfPeople(ids));
    const person = people.get(id);
    const result = await this.resultOf(row, forOffice, names);
    return {
      ...listed(row, { now: this.clock.now(), offices, names, forOffice, person }),
      ...(person && { applicant: person.applicant, answers: { ...person.answers } }),
      form: [...asked.form] as DossierAnswer['form'],
      papers: [...asked.papers],
      timeLimit: asked.timeLimit,
      ...(dossier.clock && { clock: readClock(dossier.clock, this.clock.now(), this.desk.calendar) }),
      onPaper,
      files: files.map(({ id: file, paper, mediaType, bytes, at }) => ({
        file,
        paper,
        mediaType,
        bytes,
        at: at.toISOString(),
        ...scanOf(scans.get(file)),
      })),
      fee: dossier.fee,
      ...exemptionOf(row),
      steps: steps.map((step) => this.stepOf(id, step, forOffice ? names : new Map())),
      ...(result && { result }),
      acts: [...new Set(partiesOf(by).flatMap((party) => actsIn(dossier.state, party)))].filter(
        (act) => !ON_EXEMPTIONS.includes(act) || (dossier.exemption && dossier.exemption.decided === undefined),
      ),
    };
  }

  private stepOf(dossier: string, step: StepRow, names: ReadonlyMap<string, string>): DossierStep {
    const { n, kind, at, by, party, state } = step;
    const words = this.sealed.openWords(dossier, n, step);
    const byName = names.get(by);
    return { kind, at: at.toISOString(), party, state, ...(byName && { byName }), ...(words && { words }) };
  }

  /** The office sees what is proposed; the applicant what is signed. */
  private async resultOf(
    { id, dossier }: DossierRow,
    forOffice: boolean,
    names: ReadonlyMap<string, string>,
  ): Promise<DossierResultAnswer | undefined> {
    const { signed } = dossier;
    const of = signed ?? (forOffice ? dossier.proposal : undefined);
    if (!of) return undefined;
    const text = await this.sealed.result(id, of.id);
    const proposedByName = forOffice ? names.get(of.by) : undefined;
    const signedByName = signed && names.get(signed.signedBy);
    return {
      proposal: of.id,
      outcome: of.outcome,
      at: of.at,
      ...text,
      ...(signed && { signedAt: signed.signedAt }),
      ...(forOffice && { proposedBy: of.by }),
      ...(proposedByName && { proposedByName }),
      ...(signedByName && { signedByName }),
    };
  }
}

function scanOf(scan: 'WAITING' | 'INFECTED' | undefined) {
  return scan ? { scan } : {};
}

function exemptionOf({ dossier: { exemption }, asked }: DossierRow): Pick<DossierAnswer, 'exemption'> {
  const words = exemption && asked.exempt?.[exemption.n];
  return exemption ? { exemption: { ...exemption, ...(words && { words }) } } : {};
}

/** Where a dossier stands and how its fee is paid, to who knows its code and the last digits of the telephone; of a person nothing is told. */
export class TrackDossier extends Query<TrackedDossier> {
  constructor(
    readonly key: DossierKey,
    readonly line: string,
  ) {
    super();
  }
}

@QueryHandler(TrackDossier)
export class TrackDossierHandler implements IQueryHandler<TrackDossier> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly offices: Offices,
    private readonly followers: DossiersOfFollowers,
    private readonly transfers: TransfersOfFees,
    private readonly clock: Clock,
  ) {}

  /** Throws as {@link DossiersOfFollowers.find} does. */
  async execute({ key, line }: TrackDossier): Promise<TrackedDossier> {
    const row = await this.followers.find(key, line);
    const [steps, offices, transfer] = await Promise.all([
      stepsOf(this.source, row.id, false),
      this.offices.names([row.office]),
      this.transfers.of(row),
    ]);
    return {
      ...standingOf(row, { now: this.clock.now(), offices }),
      ...(transfer && { transfer }),
      steps: steps.map(({ kind, at, state }) => ({ kind, at: at.toISOString(), state })),
    };
  }
}

/** A file of a dossier, opened on the record. */
export class OpenDossierFile extends Query<OpenedFile & { readonly paper: string }> {
  constructor(
    readonly by: Principal,
    readonly dossier: string,
    readonly file: string,
  ) {
    super();
  }
}

@QueryHandler(OpenDossierFile)
export class OpenDossierFileHandler implements IQueryHandler<OpenDossierFile> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly accesses: FileAccessLog,
  ) {}

  /** Throws `not-found`, `file-erased`. */
  execute({ by, dossier, file }: OpenDossierFile): Promise<OpenedFile & { readonly paper: string }> {
    return this.accesses.opening(by, { file, subject: `dossier-${dossier}` }, async () => {
      const row = await this.source.manager.findOneBy(DossierRow, { id: dossier });
      const found = await this.source.manager.findOneBy(DossierFile, { id: file, dossier });
      // Before it is sent a file is its sender's alone.
      const mine = found && !found.sent && found.by === by.id;
      if (!found || !(mine || (row && found.sent && concerns(row, by)))) throw refuse('not-found');
      const opened = await this.files.open(file);
      if (!opened) throw refuseFile('file-erased');
      return { ...opened, paper: found.paper };
    });
  }
}

function stepsOf(source: DataSource, dossier: string, forOffice: boolean): Promise<StepRow[]> {
  return source.query(
    `SELECT n, kind, at, by, party, state, ciphertext, key_id AS "keyId" FROM dossier_step
     WHERE dossier = $1 AND kind <> ALL($2) ORDER BY n`,
    [dossier, forOffice ? [] : AMONG_OFFICIALS],
  );
}
