import { AGENCIES, type Agency } from '../../../shared/domain/place.js';
import type { DeclaredContent, DeclaredDriver, DeclaredPaper, PlateOf } from './content.js';
import { type ChangedThing, type ChangeTold } from './change-told.js';
import type { Change } from './correct-content.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import { refuse } from './declaration-problems.js';

/** Why. A `BREAKDOWN` is a fact that others may judge by, e.g. whoever decides about a no-show. */
export const CHANGE_REASONS = {
  TRACTOR: ['BREAKDOWN', 'ACCIDENT', 'HANDOVER', 'OFFICER_ORDER', 'DECLARED_WRONG'],
  TRAILER: ['BREAKDOWN', 'ACCIDENT', 'HANDOVER', 'OFFICER_ORDER', 'DECLARED_WRONG'],
  DRIVER: ['ILLNESS', 'REST_TIME', 'PAPERS', 'HANDOVER', 'DECLARED_WRONG'],
  SEAL: ['OPENED_BY_OFFICER', 'DAMAGED', 'RELOADED', 'DECLARED_WRONG'],
} as const satisfies Readonly<Record<ChangedThing, readonly string[]>>;
export type ChangeReason = (typeof CHANGE_REASONS)[ChangedThing][number];

/**
 * Whose checks stand on it. A correction of the same field reopens more: this change is told by whoever stands at the
 * gate, with its reason. A seal is compared by the border guard and belongs to customs.
 */
const LOOKED_AT_BY: Readonly<Record<ChangedThing, readonly Agency[]>> = {
  TRACTOR: ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
  TRAILER: ['BORDER_GUARD'],
  DRIVER: ['BORDER_GUARD', 'HEALTH_QUARANTINE'],
  SEAL: ['BORDER_GUARD', 'CUSTOMS'],
};

/**
 * The agencies whose checks reopen when they were done.
 * @param own agency of the officer who tells the change: he has seen it himself
 */
export function agenciesThatLookAt(what: ChangedThing, own?: Agency): readonly Agency[] {
  return AGENCIES.filter((agency) => LOOKED_AT_BY[what].includes(agency) && agency !== own);
}

/** What takes the place of what was declared. */
export type NewThing =
  | { readonly what: 'TRACTOR' | 'TRAILER'; readonly vehicle: PlateOf; readonly papers?: readonly DeclaredPaper[] }
  | { readonly what: 'DRIVER'; readonly drivers: readonly DeclaredDriver[] }
  | { readonly what: 'SEAL'; readonly container: string; readonly seals: readonly string[] };

/** The fields that it changes. Throws `no-tractor` for new vehicles under their own power, `container-not-declared`. */
export function changesFor(thing: NewThing, content: DeclaredContent): readonly Change[] {
  switch (thing.what) {
    case 'TRACTOR':
      if (content.vehicle.type === 'NEW_VEHICLES') throw refuse('no-tractor');
      return [
        { path: 'vehicle.country', value: thing.vehicle.country },
        { path: 'vehicle.plate', value: thing.vehicle.plate },
        ...papersOf(thing.papers, content),
      ];
    case 'TRAILER':
      return [{ path: 'trailer', value: thing.vehicle }, ...papersOf(thing.papers, content)];
    case 'DRIVER':
      return [{ path: 'drivers', value: thing.drivers }];
    case 'SEAL': {
      const place = content.containers.findIndex(({ number }) => spelled(number) === spelled(thing.container));
      if (place < 0) throw refuse('container-not-declared', { container: thing.container });
      return [{ path: `containers.${place}.seals`, value: thing.seals }];
    }
  }
}

const spelled = (number: string) => number.replaceAll(/[\s-]/g, '').toUpperCase();

/** The new one's papers stand in place of those of the same kinds. */
function papersOf(papers: readonly DeclaredPaper[] | undefined, content: DeclaredContent): readonly Change[] {
  if (!papers?.length) return [];
  const kept = content.papers.filter(({ kind }) => !papers.some((paper) => paper.kind === kind));
  return [{ path: 'papers', value: [...kept, ...papers] }];
}

/** The vehicle before and after, for whoever has to follow it (a pass, a claim, a no-show). */
export function vehiclesChanged(what: ChangedThing, before: DeclaredFacts, after: DeclaredFacts) {
  if (what !== 'TRACTOR' && what !== 'TRAILER') return {};
  const [was, now] = what === 'TRACTOR' ? [before.vehicle, after.vehicle] : [before.trailer, after.trailer];
  return { ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

/** The correction with what kind of change it was. */
export function told(events: readonly DeclarationEvent[], change: ChangeTold): readonly DeclarationEvent[] {
  return events.map((event) =>
    event.type === 'DeclarationCorrected' ? { ...event, data: { ...event.data, change } } : event,
  );
}
