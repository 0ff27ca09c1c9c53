import { fold } from '../../../../shared/domain/decider.js';
import type { Agency, Direction } from '../../../../shared/domain/place.js';
import { DomainError } from '../../../../shared/domain/problem.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { clearanceFold, type Clearance } from '../clearance.js';
import type { ClearanceEvent, ReportedFact } from '../clearance-events.js';

export const DECLARATION = '0198f6d2-0000-7000-8000-000000000001';
export const AT = '2026-11-22T03:00:00.000Z';
export const GATE = 'HUU_NGHI';

/** An instant so many minutes after the story begins. */
export const minute = (n: number): string => new Date(Date.parse(AT) + n * 60_000).toISOString();

export const officer = (
  role: 'BORDER_GUARD' | 'CUSTOMS' | 'HEALTH_QUARANTINE' | 'PLANT_ANIMAL_QUARANTINE',
): Principal => ({
  id: `${role}-officer`,
  roles: [role],
  agency: role,
  gate: GATE,
});
export const head = (agency: Agency): Principal => ({
  id: `${agency}-head`,
  roles: ['AGENCY_HEAD'],
  agency,
  gate: GATE,
});
export const cashier: Principal = { id: 'cashier', roles: ['CASHIER'], gate: GATE };

export const tag = (agency: Agency, n: number) =>
  ({ declaration: DECLARATION, gate: GATE, agency, at: minute(n) }) as const;
export const fact = (n: number, direction: Direction = 'EXPORT'): ReportedFact => ({
  declaration: DECLARATION,
  gate: GATE,
  direction,
  cargo: 'GENERAL',
  vehicleCount: 1,
  at: minute(n),
});

/** A clearance that asks for border guard and customs alone. */
export const opened = (
  direction: Direction = 'EXPORT',
  agencies: Agency[] = ['BORDER_GUARD', 'CUSTOMS'],
): ClearanceEvent => {
  const { at, ...of } = fact(0, direction);
  const checks = agencies.map((agency) => ({ agency, rule: `${agency}-rule` }));
  return { type: 'ClearanceOpened', data: { ...of, at, route: 'hn-1119', firm: 'firm-1', revision: 1, checks } };
};
export const passed = (agency: Agency, n: number): ClearanceEvent => ({
  type: 'CheckPassed',
  data: { ...tag(agency, n), revision: 1 },
});
export const cleared = (n: number, direction: Direction = 'EXPORT'): ClearanceEvent => ({
  type: 'VehicleCleared',
  data: { ...fact(n, direction), revision: 1 },
});

/** The state after what was given. */
export const given = (...events: ClearanceEvent[]): Clearance => fold(clearanceFold, events);

/** The code that a decision is refused with; `granted` when it is not. */
export function refusal(decide: () => unknown): string {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
}
