import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FirmBody, FirmsByIds, FirmsByTaxCodes, RegisterFirm } from '../../identity/index.js';
import { DomainError } from '../../shared/domain/problem.js';
import { checkTaxCode } from '../../shared/domain/tax-code.js';
import type { FormerRecord } from './domain/row-content.js';
import { refused, refusedWith, taken, unchanged, type Outcome } from './domain/verdict.js';
import { contextFor, formerId, twiceInImport, type ImportRun } from './import-run.js';
import { shapeOf } from './shape-check.js';

/** A firm of the former system, registered as an administrator registers one. */
@Injectable()
export class TakeFirm {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  async take(run: ImportRun, record: FormerRecord, line: number): Promise<Outcome> {
    const shape = await shapeOf(FirmBody, record.content);
    if ('wrong' in shape) return shape.wrong;
    const { country, name, taxCode } = shape.body;
    const code = checkTaxCode(taxCode).value?.normal ?? taxCode;
    const twice = twiceInImport(run, `firm ${code}`, line, 'taxCode');
    if (twice) return twice;
    const id = formerId('firm', record.key);
    const known = (await this.questions.execute(new FirmsByTaxCodes([code]))).get(code);
    if (known !== undefined) return this.standing(known, name);
    try {
      await this.commands.execute(new RegisterFirm(country, name.trim(), taxCode, contextFor(run, `firm:${line}`), id));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      return error.code === 'firm-taken' ? refused('key', 'former-key-other') : refusedWith(error);
    }
    if (run.check) run.firms.set(code, id);
    return taken();
  }

  private async standing(id: string, name: string): Promise<Outcome> {
    const firm = (await this.questions.execute(new FirmsByIds([id]))).get(id);
    return firm?.name === name.trim() ? unchanged() : unchanged('former-differs');
  }
}
