import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { actingRole, DECLARERS } from '../declaration-access.js';
import type { Act } from '../domain/act.js';
import { bare } from '../domain/checked.js';
import type { DeclaredDriver } from '../domain/content.js';
import { refuse } from '../domain/declaration-problems.js';
import { savedDriversOf } from '../domain/saved-driver.js';
import { validateDriver } from '../domain/validate-vehicle.js';
import { VehicleKey } from '../vehicle-key.js';

/** Whose drivers: one's own firm's. Throws `not-allowed` for somebody without a firm. */
export function firmOf({ firm }: Principal): string {
  if (firm === undefined) throw refuseDoor('not-allowed');
  return firm;
}

export function keptBy(by: Principal, now: Date): Act {
  return { at: now.toISOString(), ...actingRole(by, DECLARERS) };
}

/** What an erasure names. */
export const subjectOf = (driver: string) => `driver-${driver}`;

/** The sealed side of a firm's drivers. */
@Injectable()
export class DriverKeeping {
  constructor(
    private readonly store: EventStore,
    private readonly personal: PersonalFacts,
    private readonly keys: VehicleKey,
  ) {}

  /** A driver in his normal spelling, with the HMAC of his document. Throws `invalid-driver` with every wrong field. */
  checked(given: DeclaredDriver): { readonly details: DeclaredDriver; readonly document: string } {
    const found = validateDriver('', given);
    if (found.length) throw refuse('invalid-driver', {}, found);
    const { kind, number } = given.document;
    const details = JSON.parse(
      JSON.stringify({ ...given, document: { kind, number: bare(number) } }),
    ) as DeclaredDriver;
    return { details, document: this.keys.ofDocument(kind, number) };
  }

  /** Drivers of a firm in clear, by id, in the order asked for; one who is none of its is left out. */
  async open(firm: string, drivers: readonly string[]): Promise<ReadonlyMap<string, DeclaredDriver>> {
    const { state } = await this.store.load(savedDriversOf(firm));
    const known = drivers.flatMap((driver) => state.get(driver) ?? []);
    const opened = await this.personal.read(known.map(({ details }) => details));
    return new Map(
      known.flatMap(({ driver, details }) => {
        const clear = opened.get(details) as DeclaredDriver | undefined;
        return clear ? [[driver, clear] as const] : [];
      }),
    );
  }

  async forget(driver: string): Promise<void> {
    await this.personal.erase(subjectOf(driver));
  }
}
