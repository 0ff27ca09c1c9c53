import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { Procedure, type ProcedureLevel } from './procedure.entity.js';

export interface FoundProcedures {
  readonly items: readonly Procedure[];
  readonly next?: string;
}

/** Procedures whose code, names or field hold every word of the text, with or without accents; all of them without a text. */
export class FindProcedures extends Query<FoundProcedures> {
  constructor(
    readonly text: string,
    readonly level: ProcedureLevel | undefined,
    readonly limit: number,
    readonly cursor: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(FindProcedures)
export class FindProceduresHandler implements IQueryHandler<FindProcedures> {
  constructor(@InjectRepository(Procedure) private readonly procedures: Repository<Procedure>) {}

  async execute({ text, level, limit, cursor }: FindProcedures): Promise<FoundProcedures> {
    const [after] = cursor ? valuesOf(cursor, 1) : [''];
    const words = text.split(/\s+/).filter(Boolean).slice(0, 10);
    const query = this.procedures.createQueryBuilder('p').where('p.code > :after', { after });
    if (level) query.andWhere('p.level = :level', { level });
    words.forEach((word, n) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      query.andWhere(`p.search LIKE plain_text(:word${n})`, { [`word${n}`]: pattern });
    });
    const found = await query
      .orderBy('p.code')
      .limit(limit + 1)
      .getMany();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return found.length > limit && last ? { items, next: cursorOf([last.code]) } : { items };
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
