import type { Fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Act } from './act.js';
import { refuse } from './declaration-problems.js';

/** More nobody drives for; it also bounds what is folded to save one more. */
export const MOST_DRIVERS = 2_000;

/** A driver whom a firm keeps. `document` is an HMAC; `details` refers to the sealed clear text (`DeclaredDriver`). */
export interface SavedDriver {
  readonly driver: string;
  readonly firm: string;
  readonly document: string;
  readonly details: string;
}

/** Stream `drivers-<firm>`: whom a firm keeps, so that a declaration can name him. */
export type SavedDriverEvent =
  | { type: 'DriverSaved' | 'SavedDriverChanged'; data: SavedDriver & Act }
  | { type: 'SavedDriverRemoved'; data: { readonly driver: string; readonly firm: string } & Act };

/** By id, in the order in which they were saved. */
export type SavedDrivers = ReadonlyMap<string, SavedDriver>;

export const savedDriversFold: Fold<SavedDrivers, SavedDriverEvent> = {
  initial: new Map(),
  evolve: (drivers, event) => {
    const next = new Map(drivers);
    if (event.type === 'SavedDriverRemoved') next.delete(event.data.driver);
    else {
      const { driver, firm, document, details } = event.data;
      next.set(driver, { driver, firm, document, details });
    }
    return next;
  },
};

/** The stream of the drivers of a firm, with its fold. */
export function savedDriversOf(firm: string) {
  return { stream: `drivers-${firm}`, fold: savedDriversFold };
}

/** Throws `driver-already-saved` (by his document), `drivers-full`. */
export function saveDriver(drivers: SavedDrivers, driver: SavedDriver, act: Act): readonly SavedDriverEvent[] {
  if (drivers.has(driver.driver)) throw refuse('driver-already-saved');
  requireNew(drivers, driver);
  if (drivers.size >= MOST_DRIVERS) throw refuse('drivers-full', { most: MOST_DRIVERS });
  return [{ type: 'DriverSaved', data: { ...driver, ...act } }];
}

/** Throws `not-found`, `driver-already-saved`. */
export function changeDriver(drivers: SavedDrivers, driver: SavedDriver, act: Act): readonly SavedDriverEvent[] {
  if (!drivers.has(driver.driver)) throw new DomainError('not-found');
  requireNew(drivers, driver);
  return [{ type: 'SavedDriverChanged', data: { ...driver, ...act } }];
}

/** Throws `not-found`. */
export function removeDriver(drivers: SavedDrivers, driver: string, act: Act): readonly SavedDriverEvent[] {
  const known = drivers.get(driver);
  if (!known) throw new DomainError('not-found');
  return [{ type: 'SavedDriverRemoved', data: { driver, firm: known.firm, ...act } }];
}

/** One document is one driver. */
function requireNew(drivers: SavedDrivers, { driver, document }: SavedDriver): void {
  for (const each of drivers.values())
    if (each.document === document && each.driver !== driver) throw refuse('driver-already-saved');
}
