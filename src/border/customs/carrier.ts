import { requireGate } from '../../shared/domain/posted.js';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import type { DeclarationView, DeclaredFacts } from '../declarations/index.js';
import { customsNamedBy } from './customs-streams.js';
import type { CarriageEvent } from './domain/customs-events.js';
import { refuse } from './domain/customs-problems.js';

/**
 * The declaration of the vehicle that is to carry it. Throws `not-found`, `wrong-gate`, `carrier-ended`, and
 * `carrier-direction` when an import number stands on an export.
 */
export function requireCarrier(
  declared: DeclarationView,
  by: Principal,
  customs: string,
): NonNullable<DeclarationView> {
  if (!declared) throw refuseAtDoor('not-found');
  requireGate(by, declared.facts.gate);
  if (!['SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION'].includes(declared.status)) throw refuse('carrier-ended');
  if (declared.facts.direction !== (customs.startsWith('10') ? 'IMPORT' : 'EXPORT')) throw refuse('carrier-direction');
  return declared;
}

/** Customs found a number on a vehicle that its declaration does not name: clearance must look at it too. */
export function foundOn(
  carriage: readonly string[],
  facts: DeclaredFacts,
  customs: string,
  declaration: string,
  at: string,
): CarriageEvent[] {
  if (carriage.includes(customs) || customsNamedBy(facts).includes(customs)) return [];
  return [{ type: 'CustomsCarriageFound', data: { customs, declaration, at } }];
}
