import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import { expiresAt } from './declaration-rules.js';
import { refuse } from './declaration-problems.js';
import { isOpen, type DeclarationState, type Declared } from './declaration.js';
import type { EndingFact, Standing } from './journey.js';
import type { Part } from './part.js';
import { requireOwnPart } from './parts.js';
import type { Act } from './act.js';
import { takenByCorrecting } from './take-part.js';
import { asFirstStands } from './two-way.js';
import { withoutShown } from './attach-file.js';
import { noObjection } from './validate-declaration.js';

type Events = readonly DeclarationEvent[];

/** A content with its facts, sealed under the reference `content`. */
export interface Sealed {
  readonly content: string;
  readonly facts: DeclaredFacts;
}

const RULE = 'no-objection';
/** What could not end yet is looked at again a day later. */
export const AGAIN_MINUTES = 24 * 60;

function tag(state: Declared, { at, role }: Act) {
  return { declaration: state.declaration, gate: state.facts.gate, at, ...(role && { role }) };
}

function existing(state: DeclarationState): Declared {
  if (!state) throw refuse('declaration-ended', { status: 'NONE' });
  return state;
}

function open(state: DeclarationState): Declared {
  const declared = existing(state);
  if (!isOpen(declared.status)) throw refuse('declaration-ended', { status: declared.status });
  return declared;
}

function waiting(state: DeclarationState): Declared {
  const declared = existing(state);
  if (declared.status !== 'SUBMITTED') throw refuse('declaration-not-waiting', { status: declared.status });
  return declared;
}

function acceptedByRule(declaration: string, firm: string, revision: number, facts: DeclaredFacts, at: string): Events {
  if (!noObjection(facts.warnings)) return [];
  const { gate } = facts;
  return [
    {
      type: 'DeclarationAccepted',
      data: { declaration, gate, at, by: 'RULE', rule: RULE, revision, firm, facts },
    },
  ];
}

/** A new declaration; accepted at once when no rule objects. */
export function submit(declaration: string, firm: string, sealed: Sealed, { at, role }: Act): Events {
  return [
    { type: 'DeclarationSubmitted', data: { declaration, firm, ...sealed, at, ...(role && { role }) } },
    ...acceptedByRule(declaration, firm, 1, sealed.facts, at),
  ];
}

export function accept(state: DeclarationState, act: Act): Events {
  const declared = waiting(state);
  const { revision, firm, facts } = declared;
  return [{ type: 'DeclarationAccepted', data: { ...tag(declared, act), by: 'OFFICER', revision, firm, facts } }];
}

export function sendBack(
  state: DeclarationState,
  fields: readonly { path: string; code: string }[],
  note: string | undefined,
  act: Act,
): Events {
  const declared = waiting(state);
  return [{ type: 'DeclarationSentBack', data: { ...tag(declared, act), fields, ...(note && { note }) } }];
}

export function reject(state: DeclarationState, reason: string, note: string | undefined, act: Act): Events {
  const declared = existing(state);
  if (declared.status !== 'SUBMITTED' && declared.status !== 'NEEDS_CORRECTION')
    throw refuse('declaration-not-waiting', { status: declared.status });
  return [{ type: 'DeclarationRejected', data: { ...tag(declared, act), reason, ...(note && { note }) } }];
}

/**
 * New content in place of the old. An accepted declaration stays accepted: its checks reopen instead. Its ticket follows;
 * only a vehicle that stands in a lane, or has left one, is on its route for good (`vehicle-in-lane`). A firm changes its
 * own part alone (`part-of-other`) and has thereby taken it over.
 * @param firm who corrects; undefined for the clerk
 * @param mandated parts for which the firm acts by mandate
 */
export function correct(
  state: DeclarationState,
  sealed: Sealed,
  changed: readonly string[],
  standing: Standing,
  act: Act,
  firm?: string,
  mandated: readonly Part[] = [],
): Events {
  const declared = open(state);
  if (changed.length === 0) throw refuse('nothing-to-correct');
  requireOwnPart(declared, firm, changed, mandated);
  if (standing.admitted && sealed.facts.route !== declared.facts.route) throw refuse('vehicle-in-lane');
  const revision = declared.revision + 1;
  const accepted = declared.status === 'ACCEPTED';
  const shown = (declared.attached ?? []).map(({ kind }) => kind);
  const facts = asFirstStands(declared, withoutShown(sealed.facts, shown));
  return [
    ...takenByCorrecting(declared, firm, changed, act),
    { type: 'DeclarationCorrected', data: { ...tag(declared, act), revision, ...sealed, facts, changed, accepted } },
    ...(accepted ? [] : acceptedByRule(declared.declaration, declared.firm, revision, facts, act.at)),
  ];
}

/** Throws `vehicle-in-lane`, and `vehicle-crossed` for an import that is here already: customs lets it go, not its firm. */
export function withdraw(state: DeclarationState, standing: Standing, crossed: boolean, act: Act): Events {
  const declared = open(state);
  if (crossed) throw refuse('vehicle-crossed');
  if (standing.admitted) throw refuse('vehicle-in-lane');
  return [{ type: 'DeclarationWithdrawn', data: tag(declared, act) }];
}

/**
 * Its time is over. Nothing ends while the vehicle stands in the queue or behind the border, its route is closed or an
 * incident holds it up: then it is looked at again a day later, or when the route opens.
 * @param closedUntil ISO instant at which the route opens again, or an incident is looked at; undefined when it can go
 */
export function expire(
  state: DeclarationState,
  standing: Standing,
  crossed: boolean,
  closedUntil: string | undefined,
  { at }: Act,
): Events {
  if (!state || !isOpen(state.status)) return [];
  if (expiresAt(state.facts).toISOString() > at) return [];
  if (!standing.checkedIn && !crossed && !closedUntil)
    return [{ type: 'DeclarationExpired', data: tag(state, { at }) }];
  const until = closedUntil ?? plusMinutes(new Date(at), AGAIN_MINUTES).toISOString();
  return [{ type: 'DeclarationKeptOpen', data: { ...tag(state, { at }), until } }];
}

/** The vehicle has gone its way: over the line, inland, back, or to another gate. Nothing when it had ended before. */
export function end(state: DeclarationState, fact: EndingFact['type'], { at }: Act): Events {
  if (!state || !isOpen(state.status)) return [];
  const data = tag(state, { at });
  if (fact === 'TurnedBack') return [{ type: 'DeclarationWithdrawn', data: { ...data, why: 'TURNED_BACK' } }];
  if (fact === 'SentToOtherGate')
    return [{ type: 'DeclarationWithdrawn', data: { ...data, why: 'SENT_TO_OTHER_GATE' } }];
  const last = state.facts.direction === 'EXPORT' ? 'BorderCrossed' : 'LeftSupervision';
  return fact === last ? [{ type: 'DeclarationFulfilled', data }] : [];
}

/** The plates of an ended declaration leave the search. */
export function forgetPlates(state: DeclarationState, { at }: Act): Events {
  if (!state || isOpen(state.status) || state.forgotten) return [];
  return [{ type: 'PlatesForgotten', data: tag(state, { at }) }];
}
