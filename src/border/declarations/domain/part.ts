/** The parties of a declaration; each answers for a part of it. */
export const PARTY_PARTS = ['OWNER', 'AGENT', 'CARRIER', 'PAYER'] as const;
export type Part = (typeof PARTY_PARTS)[number];

/** Firms by their part, as far as they are known here. */
export type FirmOfPart = { readonly [P in Part]?: string };

/** The takings that outlive a correction: not those in whose place the declarer put another firm. */
export function untaken(taken: FirmOfPart | undefined, changed: readonly string[]): FirmOfPart {
  const replaced = (part: Part) => changed.includes(`parties.${part.toLowerCase()}.taxCode`);
  return Object.fromEntries(Object.entries(taken ?? {}).filter(([part]) => !replaced(part as Part)));
}

/** Whether a declarer is no firm but a walk-in: the reference of its vehicle or carrier stands in place of a firm. */
export function isWalkIn(firm: string): boolean {
  return firm.startsWith('party-');
}
