import type { DeclarationEvent } from './declaration-events.js';
import { refuse } from './declaration-problems.js';
import { isOpen, type DeclarationState, type Declared } from './declaration.js';
import type { Act } from './act.js';
import { PARTY_PARTS, type Part } from './part.js';
import { holderOf, isParty, partOf } from './parts.js';

type Events = readonly DeclarationEvent[];

function open(state: DeclarationState): Declared {
  if (!state || !isOpen(state.status)) throw refuse('declaration-ended', { status: state?.status ?? 'NONE' });
  return state;
}

function tag({ declaration, facts }: Declared, { at, role }: Act) {
  return { declaration, gate: facts.gate, at, ...(role && { role }) };
}

/** The declarer asks a firm, whichever comes with the link, to take a part. A newer invitation ends the older one. */
export function invite(state: DeclarationState, part: Part, invitation: string, until: string, act: Act): Events {
  const declared = open(state);
  if (declared.taken?.[part] !== undefined) throw refuse('part-taken', { part });
  return [{ type: 'PartInvited', data: { ...tag(declared, act), part, invitation, until } }];
}

/** The firm that is named for a part takes it over. Throws `part-of-other`; twice changes nothing. */
export function takeNamed(state: DeclarationState, part: Part, firm: string, act: Act): Events {
  const declared = open(state);
  if (declared.taken?.[part] === firm) return [];
  if (holderOf(declared, part) !== firm || firm === declared.firm) throw refuse('part-of-other', { part, path: part });
  return [{ type: 'PartTaken', data: { ...tag(declared, act), part, firm, via: 'NAMED' } }];
}

/** The invited firm takes its part. Throws `invitation-over` when it was used, replaced or is over. */
export function takeInvited(state: DeclarationState, part: Part, invitation: string, firm: string, act: Act): Events {
  const declared = open(state);
  const invited = declared.invited?.[part];
  if (!invited || invited.invitation !== invitation || invited.until <= act.at) throw refuse('invitation-over');
  return [{ type: 'PartTaken', data: { ...tag(declared, act), part, firm, via: 'INVITATION' } }];
}

/** A party gives its part back to the declarer. Throws `part-of-other`. */
export function giveBack(state: DeclarationState, part: Part, firm: string, act: Act): Events {
  const declared = open(state);
  if (declared.taken?.[part] !== firm) throw refuse('part-of-other', { part, path: part });
  return [{ type: 'PartGivenBack', data: { ...tag(declared, act), part, firm } }];
}

/** Who corrects his part has taken it over by that: the declarer no longer writes over it. */
export function takenByCorrecting(declared: Declared, firm: string | undefined, changed: readonly string[], act: Act) {
  if (firm === undefined || firm === declared.firm || !isParty(declared, firm)) return [];
  const touched = new Set(changed.map(partOf));
  return PARTY_PARTS.filter(
    (part) => touched.has(part) && holderOf(declared, part) === firm && declared.taken?.[part] !== firm,
  ).map((part): DeclarationEvent => ({ type: 'PartTaken', data: { ...tag(declared, act), part, firm, via: 'NAMED' } }));
}
