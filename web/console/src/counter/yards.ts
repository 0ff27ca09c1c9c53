interface Yard {
  readonly yard: string;
  readonly overflow: boolean;
}

/** Gate yards before parks; of somebody who is posted to some, those alone. */
export function yardsOf<Of extends Yard>(yards: readonly Of[], posted?: readonly string[]): readonly Of[] {
  return yards
    .filter(({ yard }) => posted === undefined || posted.includes(yard))
    .toSorted((a, b) => Number(a.overflow) - Number(b.overflow));
}

/** The yard that a page opens on: the one that was chosen, as long as it is one of these; else the first. */
export function yardHere(yards: readonly Pick<Yard, 'yard'>[], chosen: string | undefined): string {
  const [first] = yards;
  return yards.some(({ yard }) => yard === chosen) ? (chosen ?? '') : (first?.yard ?? '');
}
