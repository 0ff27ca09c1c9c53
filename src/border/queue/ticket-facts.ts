import type { DeclarationView } from '../declarations/index.js';
import { ticketOf as ticketIdOf } from '../declarations/index.js';
import { refuse } from './domain/slot-problems.js';
import type { TicketFacts } from './domain/queue-events.js';
import { groupOf } from './domain/ticket.js';

type Accepted = NonNullable<DeclarationView> & { readonly acceptedAt: string };

/** The declaration if it is accepted; throws `declaration-not-ready`. */
export function requireAccepted(view: DeclarationView): Accepted {
  if (view?.status !== 'ACCEPTED' || view.acceptedAt === undefined) throw refuse('declaration-not-ready');
  return { ...view, acceptedAt: view.acceptedAt };
}

/** What a ticket takes over from its declaration. */
export function ticketFacts(declaration: string, view: Accepted, code: string, at: Date): TicketFacts {
  const { gate, route, direction, cargo, vehicleCount, perishableDeadline } = view.facts;
  return {
    ticket: ticketIdOf(declaration),
    declaration,
    code,
    gate,
    route,
    direction,
    cargo,
    class: view.facts.class,
    firm: view.firm,
    acceptedAt: view.acceptedAt,
    at: at.toISOString(),
    ...groupOf(vehicleCount),
    ...(perishableDeadline !== undefined && { perishableDeadline }),
  };
}
