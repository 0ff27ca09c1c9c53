import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { bare } from '../../shared/domain/checked.js';
import { DomainError } from '../../shared/domain/problem.js';
import { AddVehicle, AddVehicleBody, VehicleCheck } from '../vehicles/index.js';
import { FirmsOfImport } from './firms-of-import.js';
import type { FormerRecord } from './domain/row-content.js';
import { refusedWith, taken, unchanged, type Outcome } from './domain/verdict.js';
import { contextFor, formerId, twiceInImport, type ImportRun } from './import-run.js';
import { shapeOf } from './shape-check.js';

/** A vehicle or trailer of a fleet, added as its firm adds one. */
@Injectable()
export class TakeVehicle {
  constructor(
    private readonly commands: CommandBus,
    private readonly firms: FirmsOfImport,
    private readonly check: VehicleCheck,
  ) {}

  async take(run: ImportRun, record: FormerRecord, line: number): Promise<Outcome> {
    const of = await this.firms.of(run, record);
    if ('wrong' in of) return of.wrong;
    const shape = await shapeOf(AddVehicleBody, record.content);
    if ('wrong' in shape) return shape.wrong;
    const { kind, country, plate, chassis } = shape.body;
    const twice = twiceInImport(run, `vehicle ${country} ${bare(plate)}`, line, 'plate');
    if (twice) return twice;
    try {
      if (of.pending) {
        this.check.vehicle(kind, { country, plate }, chassis);
        return taken([{ path: 'firm', code: 'former-checked-alone', severity: 'warning' }]);
      }
      const id = formerId('vehicle', of.firm, record.key);
      const context = contextFor(run, `vehicle:${line}`, of.firm);
      await this.commands.execute(new AddVehicle(context, kind, { country, plate }, chassis, id));
      return taken();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      return error.code === 'plate-in-own-fleet' ? unchanged() : refusedWith(error);
    }
  }
}
