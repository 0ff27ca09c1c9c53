import { createHash } from 'node:crypto';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { FileAccessLog, FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import { Config } from '../../shared/config/config.js';
import type { Principal } from '../../shared/domain/roles.js';
import { DossierById } from './dossier-by-id.query.js';
import { printedResult } from './dossier-papers.js';
import type { DossierAnswer, DossierResultAnswer } from './dossier.answer.js';
import { refuse } from './domain/dossier-problems.js';
import { OfficeSeal } from './office-seal.js';
import { PAPER_WORDS } from './paper-words.js';

/** Of the ids of results: one proposal is one paper. */
const RESULTS = '0d5dd5d8-2f0e-4a43-9a5b-2f4f0a0f7c11';

export interface SignedResult extends OpenedFile {
  readonly code: string;
}

/** The signed result as PDF. It is made and sealed when it is first asked for, kept, and the same from then on. */
export class ResultOfDossier extends Query<SignedResult> {
  constructor(
    readonly by: Principal,
    readonly id: string,
    /** `https://…`, as the request names it: on the paper in development alone. */
    readonly origin: string,
  ) {
    super();
  }
}

@QueryHandler(ResultOfDossier)
export class ResultOfDossierHandler implements IQueryHandler<ResultOfDossier> {
  constructor(
    private readonly questions: QueryBus,
    private readonly files: FileStore,
    private readonly accesses: FileAccessLog,
    private readonly officeSeal: OfficeSeal,
    private readonly config: Config,
  ) {}

  /** Throws `not-found`, `dossier-result-missing`, `file-erased`, `dossier-seal-missing`, `dossier-origin-missing`; each opening is on record. */
  async execute({ by, id, origin }: ResultOfDossier): Promise<SignedResult> {
    const dossier = await this.questions.execute(new DossierById(by, id));
    const { result, code } = dossier;
    if (result?.signedAt === undefined) throw refuse('dossier-result-missing');
    const file = uuidv5(result.proposal, RESULTS);
    const subject = `dossier-${id}`;
    return this.accesses.opening(by, { file, subject }, async () => {
      const kept = await this.files.open(file);
      if (kept) return { ...kept, code };
      // Erased: no second paper is made of what is left.
      if (result.text === undefined) throw refuseFile('file-erased');
      const content = await this.made(dossier, result, new Date(result.signedAt ?? ''), origin);
      const digest = createHash('sha256').update(content).digest('hex');
      await this.files.put(file, subject, { content, mediaType: 'application/pdf', digest }, { ours: true });
      await this.files.claim(file);
      // Of two that were made at once the first is kept, and both are told that one.
      const opened = await this.files.open(file);
      if (!opened) throw refuseFile('file-erased');
      return { ...opened, code };
    });
  }

  private async made(dossier: DossierAnswer, result: DossierResultAnswer, at: Date, asked: string): Promise<Buffer> {
    const origin = this.config.originOnPaper(asked);
    if (origin === undefined) throw refuse('dossier-origin-missing');
    const office = dossier.officeName?.vi ?? dossier.office;
    return this.officeSeal.seal(printedResult(dossier, { language: 'vi', at, by: office, origin }), {
      reason: `${PAPER_WORDS.granted.vi}: ${dossier.code}`,
      name: result.signedByName ?? office,
      location: office,
      at,
    });
  }
}
