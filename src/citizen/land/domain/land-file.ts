/** How far a file of land is. It is checked by itself; whether it is entered its office says. */
export const LAND_FILE_STATES = ['CHECKING', 'CHECKED', 'ENTERING', 'ENTERED', 'REFUSED', 'DROPPED'] as const;
export type LandFileState = (typeof LAND_FILE_STATES)[number];

export const LAND_FILE_ACTS = ['ENTER', 'DROP'] as const;
export type LandFileAct = (typeof LAND_FILE_ACTS)[number];

/** What may be done with a file now; one that would change nothing is only dropped. */
export function actsOf(file: {
  readonly state: LandFileState;
  readonly added: number | null;
  readonly changed: number | null;
}): readonly LandFileAct[] {
  if (file.state !== 'CHECKED') return [];
  return (file.added ?? 0) + (file.changed ?? 0) > 0 ? ['ENTER', 'DROP'] : ['DROP'];
}
