import { refuse } from './declaration-problems.js';
import type { Declared } from './declaration.js';
import { PARTY_PARTS, isWalkIn, type Part } from './part.js';

/** Whose a field is, by the beginning of its path; what stands nowhere here is the declarer's. A payer has none yet. */
const OF: readonly (readonly [RegExp, Part])[] = [
  [/^(goods|goodsPapers|cargo|quarantineCertificate)\b/, 'OWNER'],
  [/^(vehicle|trailer|drivers|papers)\b/, 'CARRIER'],
  [/^containers\.\d+\.seals\b/, 'CARRIER'],
  [/^(customsDeclarations|channel)\b/, 'AGENT'],
];

/** The part that a dotted path of a declaration belongs to; undefined for what is the declarer's. */
export function partOf(path: string): Part | undefined {
  return OF.find(([begins]) => begins.test(path))?.[1];
}

/** What of a declaration says who its parties are. */
export type Parties = Pick<Declared, 'firm' | 'facts' | 'taken'>;

/** The firm whose part it is: who took it, else who is named and known here, else the declarer. */
export function holderOf({ firm, facts, taken }: Parties, part: Part): string {
  return taken?.[part] ?? facts.partyFirms?.[part] ?? firm;
}

/** Who answers for what is nobody's part: the declarer; of a walk-in the firm that took it over. */
export function declarerOf({ firm, taken }: Pick<Parties, 'firm' | 'taken'>): string {
  return isWalkIn(firm) ? (taken?.CARRIER ?? firm) : firm;
}

/** The parts of this firm. */
export function partsOf(parties: Parties, firm: string): readonly Part[] {
  return PARTY_PARTS.filter((part) => holderOf(parties, part) === firm);
}

/** Whether the firm sees the declaration: it declared it, is named in it, or took a part of it. */
export function isParty({ firm: declarer, facts, taken }: Parties, firm: string): boolean {
  const known = [declarer, ...Object.values(facts.partyFirms ?? {}), ...Object.values(taken ?? {})];
  return known.includes(firm);
}

/**
 * Throws `part-of-other`, which says whose part it is, when the firm changes what is not its own to change: a party only
 * its part, the declarer all that nobody else has taken over.
 * @param firm undefined for the clerk, who acts for whoever stands at the counter
 * @param changed paths of leaves that differ
 * @param mandated parts whose holders empowered the firm
 */
export function requireOwnPart(
  parties: Parties,
  firm: string | undefined,
  changed: readonly string[],
  mandated: readonly Part[] = [],
): void {
  if (firm === undefined) return;
  for (const path of changed) {
    const part = partOf(path);
    if (part !== undefined && mandated.includes(part)) continue;
    const declarer = declarerOf(parties);
    const holder = part === undefined ? declarer : holderOf(parties, part);
    const free = firm === parties.firm && (part === undefined || parties.taken?.[part] === undefined);
    if (holder !== firm && !free) throw refuse('part-of-other', { part: part ?? 'DECLARER', path });
  }
}
