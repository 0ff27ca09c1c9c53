import type { DeclarationView } from '../declarations/index.js';
import { carriedOf, type Carried } from '../gates/index.js';
import type { TicketFacts } from './domain/queue-events.js';

/** What the vehicle of a ticket carries: as declared now, without a declaration as its ticket says. */
export function carriedBy(declared: DeclarationView, { cargo }: Pick<TicketFacts, 'cargo'>): Carried {
  return declared ? carriedOf(declared.facts) : { cargo, hs: [] };
}
