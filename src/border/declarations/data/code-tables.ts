import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { KnownCodes } from '../domain/validate-goods.js';

const KEPT_MS = 10_000;

/** The codes of tables hs_code and un_number, kept in memory: a few thousand short texts, asked with every declaration. */
@Injectable()
export class CodeTables {
  private kept: { readonly codes: Promise<KnownCodes>; readonly until: number } | undefined;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Never older than some seconds, so that an import counts without a restart. */
  known(): Promise<KnownCodes> {
    if (!this.kept || this.kept.until < performance.now()) {
      const codes = this.read();
      this.kept = { codes, until: performance.now() + KEPT_MS };
      codes.catch(() => (this.kept = undefined));
    }
    return this.kept.codes;
  }

  private async read(): Promise<KnownCodes> {
    const [hs, un] = await Promise.all([
      this.source.query<{ code: string }[]>('SELECT code FROM hs_code WHERE length(code) >= 6'),
      this.source.query<{ number: string }[]>('SELECT number FROM un_number'),
    ]);
    const known = new Set(hs.flatMap(({ code }) => [code, code.slice(0, 6)]));
    return { hs: known, un: new Set(un.map(({ number }) => `UN${number}`)) };
  }
}
