import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { bare } from '../../shared/domain/checked.js';
import { DomainError } from '../../shared/domain/problem.js';
import { DriverBody, SaveDriver } from '../declarations/index.js';
import { FirmsOfImport } from './firms-of-import.js';
import type { FormerRecord } from './domain/row-content.js';
import { refusedWith, taken, unchanged, type Outcome } from './domain/verdict.js';
import { contextFor, formerId, twiceInImport, type ImportRun } from './import-run.js';
import { shapeOf } from './shape-check.js';

/** A driver of a firm, kept as the firm keeps one. */
@Injectable()
export class TakeDriver {
  constructor(
    private readonly commands: CommandBus,
    private readonly firms: FirmsOfImport,
  ) {}

  async take(run: ImportRun, record: FormerRecord, line: number): Promise<Outcome> {
    const of = await this.firms.of(run, record);
    if ('wrong' in of) return of.wrong;
    const shape = await shapeOf(DriverBody, record.content);
    if ('wrong' in shape) return shape.wrong;
    const { kind, number } = shape.body.document;
    const twice = twiceInImport(run, `driver ${of.firm} ${kind} ${bare(number)}`, line, 'document.number');
    if (twice) return twice;
    const id = formerId('driver', of.firm, record.key);
    try {
      await this.commands.execute(new SaveDriver(contextFor(run, `driver:${line}`, of.firm), shape.body, id));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      return error.code === 'driver-already-saved' ? unchanged() : refusedWith(error);
    }
    if (run.check) run.drivers.set(id, shape.body);
    return taken();
  }
}
