import { useEffect, useSyncExternalStore } from 'react';
import { tokens } from '../../../shared/api/tokens.js';
import { Uploads, type Upload } from '../../../shared/offline/uploads.js';
import { sessionNow } from '../../../shared/session/session.js';
import { languageNow } from '../../../shared/words/language.js';

/** The files that dispatchers hand in here. */
export const uploads = new Uploads('gate-firm-uploads', {
  owner: () => {
    const session = sessionNow();
    return 'me' in session ? session.me.id : undefined;
  },
  authorization: async () => {
    const token = sessionNow().state === 'IN' ? await tokens.fresh() : undefined;
    return token === undefined ? undefined : `Bearer ${token}`;
  },
  language: languageNow,
});

/** Those of one declaration that are on their way, with how much of each has gone. */
export function useUploads(about: string): readonly (Upload & { readonly part?: number })[] {
  const all = useSyncExternalStore(uploads.watch, uploads.list);
  const progress = useSyncExternalStore(uploads.watch, uploads.progress);
  return all
    .filter((each) => each.about === about)
    .map((each) => {
      const part = progress[each.id];
      return part === undefined ? each : { ...each, part };
    });
}

/** Calls back with what the gate has taken of a declaration. */
export function useTaken(about: string, taken: () => void): void {
  useEffect(() => uploads.onTaken((upload) => upload.about === about && taken()), [about, taken]);
}
