import { useEffect, useSyncExternalStore } from 'react';
import { tokens } from '../../../shared/api/tokens.js';
import { NOBODY } from '../../../shared/offline/command.js';
import { Uploads, type Upload } from '../../../shared/offline/uploads.js';
import { sessionNow } from '../../../shared/session/session.js';
import { languageNow } from '../../../shared/words/language.js';
import { keepFile } from './store.js';

/** Who is signed in on this telephone. */
export function whoIsHere(): string | undefined {
  const session = sessionNow();
  return 'me' in session ? session.me.id : undefined;
}

async function keep({ about, kind, name, blob }: Upload, answer: unknown): Promise<void> {
  const { file } = answer as { file: string };
  await keepFile({ file, about, kind, name, bytes: blob.size });
}

/** Papers of dossiers: each person's own. */
export const uploads = new Uploads('gate-citizen-uploads', {
  owner: whoIsHere,
  authorization: async () => {
    const token = sessionNow().state === 'IN' ? await tokens.fresh() : undefined;
    return token === undefined ? undefined : `Bearer ${token}`;
  },
  language: languageNow,
  keep,
});

/** Photos of reports and complaints: nobody's name goes out with them. Who may see one knows the draft that it belongs to. */
export const photos = new Uploads('gate-citizen-photos', {
  owner: () => 'phone',
  whose: () => whoIsHere() ?? NOBODY,
  authorization: () => Promise.resolve(''),
  language: languageNow,
  keep,
});

/** Those of one errand that are on their way, with how much of each has gone. */
export function useOnTheirWay(of: Uploads, about: string): readonly (Upload & { readonly part?: number })[] {
  const all = useSyncExternalStore(of.watch, of.list);
  const progress = useSyncExternalStore(of.watch, of.progress);
  return all
    .filter((each) => each.about === about)
    .map((each) => {
      const part = progress[each.id];
      return part === undefined ? each : { ...each, part };
    });
}

/** Goes on with the files of whoever comes to this telephone. */
export function useBegunUploads(person: string | undefined): void {
  useEffect(() => {
    if (person !== undefined) void uploads.begin();
  }, [person]);
}
