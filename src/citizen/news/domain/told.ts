/** What an office says: in Vietnamese always, in the other two where somebody wrote it. */
export interface Told {
  readonly vi: string;
  readonly zh?: string;
  readonly en?: string;
}

/** In the reader's language, else in Vietnamese; `language` says in which it is. */
export function toldIn(told: Told, wanted: keyof Told): { readonly said: string; readonly language: keyof Told } {
  const said = told[wanted];
  return said === undefined ? { said: told.vi, language: 'vi' } : { said, language: wanted };
}

/** All that is written, one after the other, to be searched. */
export function allSaid(...told: readonly Told[]): string {
  return told
    .flatMap(({ vi, zh, en }) => [vi, zh, en])
    .filter(Boolean)
    .join(' ');
}
