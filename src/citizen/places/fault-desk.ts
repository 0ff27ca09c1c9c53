import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { PlateFault } from './domain/plate-fault.js';
import { concerns } from './place-desk.js';

type Row = PlateFault & { readonly commune: string };

/** Holds a fault of a plate while it is seen to. */
@Injectable()
export class FaultDesk {
  /** Locked, of whom it concerns; for all others there is none. Throws `not-found`. */
  hold(tx: EntityManager, by: Principal, id: string): Promise<PlateFault> {
    return this.read(tx, by, id, 'FOR UPDATE OF f');
  }

  /** Of whom it concerns. Throws `not-found`. */
  look(tx: EntityManager, by: Principal, id: string): Promise<PlateFault> {
    return this.read(tx, by, id, '');
  }

  private async read(tx: EntityManager, by: Principal, id: string, lock: 'FOR UPDATE OF f' | ''): Promise<PlateFault> {
    const [row] = await tx.query<Row[]>(
      `SELECT f.id, f.place, f.kind, f.told, f.ended_at IS NOT NULL AS ended, p.commune
       FROM plate_fault f JOIN place p ON p.id = f.place WHERE f.id = $1 ${lock}`,
      [id],
    );
    if (!row || !concerns(row, by)) throw refuseAtDoor('not-found');
    const { commune: _, ...fault } = row;
    return fault;
  }
}
