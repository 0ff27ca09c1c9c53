import { draftsOf, dropDraftOf, type BegunForm } from '../../../shared/offline/draft.js';
import { allCommands } from '../../../shared/offline/kept.js';
import { dropFilesOf, keptErrands } from '../send/store.js';
import { uploads } from '../send/uploads.js';
import { idIn } from '../send/use-errand.js';

/** As forms that a member fills in about others are kept: visits to households, dossiers for citizens. */
const OF_OTHERS = /^(?:visit|for-another) /;

/** What a member has begun here about others and not sent. */
export async function halfTypedOf(person: string): Promise<readonly BegunForm[]> {
  return (await draftsOf(person)).filter(({ form }) => OF_OTHERS.test(form));
}

/**
 * Lets it go, with the papers that were photographed for it: nobody is at the telephone any more whom they were shown to. The
 * form goes last, so that what was broken off is found again. Papers of what was sent go with that.
 */
export async function dropHalfTypedOf(person: string): Promise<void> {
  const sent = await sentFromHere();
  for (const { form, typed } of await halfTypedOf(person)) {
    const { id } = typed as { readonly id?: string };
    if (id !== undefined && !sent.has(id)) await dropPapersOf(id);
    await dropDraftOf(person, form);
  }
}

async function dropPapersOf(id: string): Promise<void> {
  for (const upload of await uploads.read()) if (upload.about === id) await uploads.forget(upload.id);
  await dropFilesOf(id);
}

/** What waits for its files or a line, or was refused and may be sent anew. */
async function sentFromHere(): Promise<ReadonlySet<string | undefined>> {
  const [{ sendings }, commands] = await Promise.all([keptErrands(), allCommands()]);
  return new Set([
    ...sendings.map(({ id }) => id),
    ...commands.filter(({ state }) => state !== 'SENT').map(({ body }) => idIn(body)),
  ]);
}
