import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FirmsByTaxCodes } from '../../identity/index.js';
import { checkTaxCode } from '../../shared/domain/tax-code.js';
import type { FormerRecord } from './domain/row-content.js';
import { refused, type Outcome } from './domain/verdict.js';
import type { ImportRun } from './import-run.js';

/** The firms that rows name by their tax code. */
@Injectable()
export class FirmsOfImport {
  constructor(private readonly questions: QueryBus) {}

  /** `pending`: a check would have registered it a moment ago. */
  async of(
    run: ImportRun,
    record: FormerRecord,
  ): Promise<{ readonly firm: string; readonly pending: boolean } | { readonly wrong: Outcome }> {
    const typed = record.rows[0]?.cells['firm'] ?? '';
    const code = checkTaxCode(typed).value?.normal;
    const known = code && (await this.questions.execute(new FirmsByTaxCodes([code]))).get(code);
    if (known) return { firm: known, pending: false };
    const pending = code && run.firms.get(code);
    return pending ? { firm: pending, pending: true } : { wrong: refused('firm', 'former-firm-unknown') };
  }
}
