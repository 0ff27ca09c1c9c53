import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { findGoods, type NamedGoods } from '../domain/find-goods.js';

const KEPT_MS = 60_000;
const MOST = 20;

export interface FoundHs {
  readonly code: string;
  readonly vi?: string;
  readonly zh?: string;
  readonly en: string;
}

/** Commodities by words or by the beginning of their code. */
export class FindHs extends Query<readonly FoundHs[]> {
  constructor(readonly text: string) {
    super();
  }
}

interface Row extends NamedGoods {
  readonly found: FoundHs;
}

@QueryHandler(FindHs)
export class FindHsHandler implements IQueryHandler<FindHs> {
  private kept: { readonly rows: Promise<readonly Row[]>; readonly until: number } | undefined;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async execute({ text }: FindHs): Promise<readonly FoundHs[]> {
    return findGoods(await this.rows(), text, MOST).map(({ found }) => found);
  }

  /** In memory, some thousand short texts: a database cannot leave the accents of Vietnamese out by itself. */
  private rows(): Promise<readonly Row[]> {
    if (!this.kept || this.kept.until < performance.now()) {
      const rows = this.read();
      this.kept = { rows, until: performance.now() + KEPT_MS };
      rows.catch(() => (this.kept = undefined));
    }
    return this.kept.rows;
  }

  private async read(): Promise<readonly Row[]> {
    const read = await this.source.query<{ code: string; vi: string | null; zh: string | null; en: string }[]>(
      `SELECT code, name_vi AS vi, name_zh AS zh, name_en AS en FROM hs_code WHERE length(code) >= 6 ORDER BY code`,
    );
    return read.map(({ code, vi, zh, en }) => ({
      code,
      found: { code, en, ...(vi !== null && { vi }), ...(zh !== null && { zh }) },
      names: [vi, zh, en].filter((name) => name !== null),
    }));
  }
}
