import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FirmsByIds } from '../../identity/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import { VehicleKey } from '../declarations/index.js';
import type { FleetOwner } from './domain/fleet-act.js';

/** Firms as holders of fleets. */
@Injectable()
export class FleetOwners {
  constructor(
    private readonly questions: QueryBus,
    private readonly keys: VehicleKey,
  ) {}

  /** The firm of a person. Throws `not-allowed` for somebody without one. */
  async of({ firm }: Principal): Promise<FleetOwner> {
    const known = firm && (await this.questions.execute(new FirmsByIds([firm]))).get(firm);
    if (!firm || !known) throw refuse('not-allowed');
    return { firm, company: this.keys.ofCompany(known.taxCode) };
  }

  /** Their names by id. */
  async names(firms: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = await this.questions.execute(new FirmsByIds(firms));
    return new Map([...known].map(([id, { name }]) => [id, name]));
  }
}
