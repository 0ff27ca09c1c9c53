import type { Act } from './act.js';
import type { DeclaredContent } from './content.js';
import type { Change } from './correct-content.js';
import type { DeclarationEvent } from './declaration-events.js';
import { refuse } from './declaration-problems.js';
import { isOpen, type DeclarationState, type Declared } from './declaration.js';
import { PARTY_PARTS, isWalkIn } from './part.js';

/** What whoever holds a walk-in's link may tell, without an account. */
const TELLABLE = /^(goods|drivers|containers|customsDeclarations|quarantineCertificate|trailer|papers|channel)\b/;
const PARTY = /^parties\.(owner|agent|carrier|payer)$/;

/** Whether it is a walk-in that nobody took over and whose way is not over. */
export function isToComplete({ firm, status, taken = {} }: Pick<Declared, 'firm' | 'status' | 'taken'>): boolean {
  return isWalkIn(firm) && isOpen(status) && Object.keys(taken).length === 0;
}

/** The same, for whoever has its link. Throws `walk-in-link-over`. */
export function requireToComplete(state: DeclarationState): Declared {
  if (!state || !isToComplete(state)) throw refuse('walk-in-link-over');
  return state;
}

/** Nothing that was told is written over by a link: only what is still empty is filled. Throws `walk-in-field-told`. */
export function requireUntold(before: DeclaredContent, changes: readonly Change[]): void {
  for (const { path } of changes) {
    if (!isUntold(before, path)) throw refuse('walk-in-field-told', { path });
  }
}

function isUntold(content: DeclaredContent, path: string): boolean {
  const [root = '', place = '', field] = path.split('.');
  if (PARTY.test(path)) return content.parties[place as 'owner'] === undefined;
  if (!TELLABLE.test(path)) return false;
  const told = content[root as 'goods'] as readonly unknown[] | object | string | undefined;
  if (root === 'containers' && field === 'seals') return content.containers[Number(place)]?.seals.length === 0;
  if (place !== '') return Array.isArray(told) && told.length === 0 && place === '0';
  return told === undefined || (Array.isArray(told) && told.length === 0);
}

/** A firm answers for a walk-in from now on, in every part. Throws `walk-in-link-over` when another one does; twice changes nothing. */
export function takeOver(state: DeclarationState, firm: string, { at, role }: Act): readonly DeclarationEvent[] {
  const parts = PARTY_PARTS.filter((part) => state?.taken?.[part] !== firm);
  if (parts.length === 0) return [];
  const { declaration, facts } = requireToComplete(state);
  const tag = { declaration, gate: facts.gate, at, ...(role && { role }) };
  return parts.map((part) => ({ type: 'PartTaken', data: { ...tag, part, firm, via: 'WALK_IN' } }));
}
