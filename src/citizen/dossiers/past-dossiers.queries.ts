import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { FileAccessLog, FileStore, refuseFile, type OpenedFile } from '../../files/index.js';
import { Config } from '../../shared/config/config.js';
import { Conditions } from '../../shared/database/conditions.js';
import type { Principal } from '../../shared/domain/roles.js';
import { unseal } from '../../shared/event-store/sealing.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import { mayDecide, PAST_DECISIONS, type PastDecision } from './domain/decide-past-dossier.js';
import { PAST_STATES, type PastState } from './domain/judge-past-dossier.js';
import { NameTags } from './name-tags.js';

/** More words has no name and no code. */
const MOST_WORDS = 12;

/** The one that another looks like; with another office its scan is not to be seen. */
export class PastDossierAlike {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiProperty({ example: '11/2019' }) code: string;
}

/** A digitised dossier of before. */
export class PastDossierAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '12/2019' }) code: string;
  @ApiProperty({ example: '1.001193' }) procedure: string;
  @ApiProperty({ example: '2019-03-05' }) day: string;
  @ApiPropertyOptional({ example: 'Hoàng Thị Mây', description: 'Absent once erased.' }) name?: string;
  @ApiPropertyOptional({ example: '020190001234' }) idNumber?: string;
  @ApiProperty({ enum: PAST_STATES, description: '`PROPOSED`: it may be one that is there, and somebody has to look.' })
  state: PastState;
  @ApiPropertyOptional({ type: PastDossierAlike, description: 'The one that it looked like.' })
  alike?: PastDossierAlike;
  @ApiProperty({ enum: PAST_DECISIONS, isArray: true, description: 'What its office may decide now.' })
  decisions: readonly PastDecision[];
  @ApiPropertyOptional({ format: 'date-time', description: 'When its office decided last.' }) decidedAt?: Date;
}

export interface PastDossierFilter extends PageQuery {
  readonly code?: string;
  readonly procedure?: string;
  readonly day?: string;
  readonly state?: PastState;
  readonly find?: string;
}

/** Digitised dossiers of the asker's office. */
export class ListPastDossiers extends Query<Page<PastDossierAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: PastDossierFilter,
  ) {
    super();
  }
}

interface Row extends Pick<PastDossierAnswer, 'id' | 'code' | 'procedure' | 'day' | 'state'> {
  readonly ciphertext: Buffer | null;
  readonly keyId: string | null;
  readonly alike: PastDossierAlike | null;
  readonly decidedAt: Date | null;
}

@QueryHandler(ListPastDossiers)
export class ListPastDossiersHandler implements IQueryHandler<ListPastDossiers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly config: Config,
    private readonly store: EventStore,
    private readonly tags: NameTags,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListPastDossiers): Promise<Page<PastDossierAnswer>> {
    const where = new Conditions()
      .and('office = ?', by.office ?? '')
      .and('code = ?', filter.code)
      .and('procedure = ?', filter.procedure)
      // As text: there are days that no database knows.
      .and('day::text = ?', filter.day)
      .and('state = ?', filter.state)
      .and('id < ?', idOf(filter.cursor));
    // Every word stands in the code as it was typed, or is one of the name.
    for (const word of (filter.find ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)) {
      const inCode = `plain_text(code) LIKE plain_text(${where.value(patternsOf(word)[0])})`;
      const tags = this.tags.tagsOf(word);
      where.also(tags.length > 0 ? `(${inCode} OR names @> ${where.value(tags)}::text[])` : inCode);
    }
    const rows = await this.source.query<Row[]>(
      `SELECT id, code, procedure, day::text AS day, ciphertext, key_id AS "keyId", state, decided_at AS "decidedAt",
         (SELECT jsonb_build_object('id', a.id, 'office', a.office, 'code', a.code)
          FROM past_dossier a WHERE a.id = past_dossier.alike) AS alike
       FROM past_dossier ${where.where} ORDER BY id DESC LIMIT ${where.value(filter.limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const { position } = await this.store.head();
    return {
      items: shown.map((row) => this.answer(row)),
      ...(rows.length > filter.limit && last && { next: cursorOf([last.id]) }),
      position,
      stale: false,
    };
  }

  private answer({ ciphertext, keyId, alike, decidedAt, ...row }: Row): PastDossierAnswer {
    const sealed = ciphertext && keyId !== null && { ciphertext, keyId };
    const person = sealed && unseal(this.config.secrets.personalKeys, `past-dossier-${row.id}`, sealed);
    return {
      ...row,
      decisions: mayDecide(row.state),
      ...(alike && { alike }),
      ...(decidedAt && { decidedAt }),
      ...(person as Pick<PastDossierAnswer, 'name' | 'idNumber'> | undefined),
    };
  }
}

/** The scan of one, opened on the record. */
export class OpenPastDossier extends Query<OpenedFile> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(OpenPastDossier)
export class OpenPastDossierHandler implements IQueryHandler<OpenPastDossier> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly accesses: FileAccessLog,
  ) {}

  /** Throws `not-found`, `file-erased`. */
  async execute({ by, id }: OpenPastDossier): Promise<OpenedFile> {
    const [row] = await this.source.query<{ file: string; office: string }[]>(
      'SELECT file, office FROM past_dossier WHERE id = $1',
      [id],
    );
    return this.accesses.opening(by, { file: row?.file ?? id, subject: `past-dossier-${id}` }, async () => {
      if (!row || row.office !== by.office) throw refuse('not-found');
      const opened = await this.files.open(row.file);
      if (!opened) throw refuseFile('file-erased');
      return opened;
    });
  }
}
