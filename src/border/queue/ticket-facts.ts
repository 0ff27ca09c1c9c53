import type { DeclarationView } from '../declarations/index.js';
import { declarerOf, ticketOf as ticketIdOf } from '../declarations/index.js';
import { refuse } from './domain/slot-problems.js';
import type { TicketFacts } from './domain/queue-events.js';
import { carrierOf } from './domain/slot.js';
import { groupOf, type DeclaredNow } from './domain/ticket.js';

type Accepted = NonNullable<DeclarationView> & { readonly acceptedAt: string };

/** The declaration if it is accepted; throws `declaration-not-ready`. */
export function requireAccepted(view: DeclarationView): Accepted {
  if (view?.status !== 'ACCEPTED' || view.acceptedAt === undefined) throw refuse('declaration-not-ready');
  return { ...view, acceptedAt: view.acceptedAt };
}

/** On whom a declared vehicle's place and no-shows count: the carrier, also when another firm declares for it. */
export function carrierOfDeclared({ facts, firm }: NonNullable<DeclarationView>): string {
  return facts.partyFirms?.CARRIER ?? facts.carrier ?? firm;
}

/** Who answers for its place, and on whom it counts. */
export function placeHolderOf(view: NonNullable<DeclarationView>): { readonly firm: string; readonly carrier: string } {
  return { firm: declarerOf(view), carrier: carrierOfDeclared(view) };
}

/** What a declaration says now of that which a ticket follows. */
export function declaredNow(view: NonNullable<DeclarationView>): DeclaredNow {
  const { route, cargo, class: kind, vehicleCount, perishableDeadline } = view.facts;
  return {
    route,
    cargo,
    class: kind,
    vehicleCount,
    ...(perishableDeadline !== undefined && { perishableDeadline }),
    firm: declarerOf(view),
    carrier: carrierOfDeclared(view),
  };
}

/** The declaration if it ever was accepted, whatever became of it; throws `declaration-not-ready`. */
export function requireOnceAccepted(view: DeclarationView): Accepted {
  if (view?.acceptedAt === undefined) throw refuse('declaration-not-ready');
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
    firm: declarerOf(view),
    ...carrierOf(placeHolderOf(view)),
    acceptedAt: view.acceptedAt,
    at: at.toISOString(),
    ...groupOf(vehicleCount),
    ...(perishableDeadline !== undefined && { perishableDeadline }),
  };
}
