import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { refuse } from '../../shared/http/http-problems.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import { Procedure, type ProcedureLevel } from './procedure.entity.js';

export interface FoundProcedures {
  readonly items: readonly Procedure[];
  /** The words were found in none: these are what may have been meant. */
  readonly guessed: boolean;
  readonly next?: string;
}

export interface ProcedureFilter {
  readonly text?: string | undefined;
  readonly level?: ProcedureLevel | undefined;
  readonly agency?: string | undefined;
  readonly applicant?: string | undefined;
  readonly field?: string | undefined;
  readonly online?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * Procedures whose code, names, field or what people call them hold every word of the text, with or without accents, the
 * nearest first; where there are none, those that are called nearly so. All of them, by code, without a text.
 */
export class FindProcedures extends Query<FoundProcedures> {
  constructor(readonly filter: ProcedureFilter) {
    super();
  }
}

type Way = 'WORDS' | 'NEARLY';
/** So much of the question must be found in a row, by groups of three letters, for it to be what was meant. */
const NEARLY = 0.45;
const RANK = 3;

@QueryHandler(FindProcedures)
export class FindProceduresHandler implements IQueryHandler<FindProcedures> {
  constructor(@InjectRepository(Procedure) private readonly procedures: Repository<Procedure>) {}

  async execute({ filter }: FindProcedures): Promise<FoundProcedures> {
    const [way, rank, after] = filter.cursor ? valuesOf(filter.cursor, 3) : [];
    const from = rank === undefined || after === undefined ? undefined : { rank, after };
    if (from && !/^[01]\.\d{3}$/.test(from.rank)) throw refuse('malformed-request');
    const found = await this.read(filter, way === 'NEARLY' ? 'NEARLY' : 'WORDS', from);
    if (found.items.length > 0 || from || !filter.text?.trim()) return found;
    return this.read(filter, 'NEARLY', undefined);
  }

  private async read(
    { text = '', level, agency, applicant, field, online, limit }: ProcedureFilter,
    way: Way,
    from: { rank: string; after: string } | undefined,
  ): Promise<FoundProcedures> {
    const where = new Conditions();
    const asked = where.value(text);
    const rank = `round(word_similarity(plain_text(${asked}), called)::numeric, ${RANK})`;
    if (way === 'NEARLY') where.also(`word_similarity(plain_text(${asked}), called) >= ${NEARLY}`);
    else for (const pattern of patternsOf(text)) where.and('search LIKE plain_text(?)', pattern);
    where
      .and('level = ?', level)
      .and(`details->>'agency' = ?`, agency)
      .and(`details->'applicants' @> to_jsonb(?::text)`, applicant)
      .and('plain_text(field) = plain_text(?)', field);
    if (online !== undefined)
      where.also(`(details->>'service' IN ('WHOLE', 'PART')) IS ${online ? 'TRUE' : 'NOT TRUE'}`);
    if (from) {
      const before = where.value(from.rank);
      where.also(
        `(${rank} < ${before}::numeric OR (${rank} = ${before}::numeric AND code > ${where.value(from.after)}))`,
      );
    }
    const rows: (Procedure & { rank: string })[] = await this.procedures.manager.query(
      `SELECT code, vi, zh, en, field, level, revision, details, updated_at AS "updatedAt", ${rank}::text AS rank
       FROM procedure ${where.where} ORDER BY ${rank} DESC, code LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map((row) => {
      const { rank: _, ...procedure } = row;
      return procedure;
    });
    const guessed = way === 'NEARLY' && items.length > 0;
    return {
      items,
      guessed,
      ...(rows.length > limit && last && { next: cursorOf([way, last.rank, last.code]) }),
    };
  }
}

/** One procedure by its code; undefined when there is none. */
export class ProcedureByCode extends Query<Procedure | undefined> {
  constructor(readonly code: string) {
    super();
  }
}

@QueryHandler(ProcedureByCode)
export class ProcedureByCodeHandler implements IQueryHandler<ProcedureByCode> {
  constructor(@InjectRepository(Procedure) private readonly procedures: Repository<Procedure>) {}

  async execute({ code }: ProcedureByCode): Promise<Procedure | undefined> {
    return (await this.procedures.findOneBy({ code })) ?? undefined;
  }
}
