import { draftsOf, dropDraftOf, type BegunForm } from '../../../shared/offline/draft.js';
import { dropFilesOf } from '../send/store.js';
import { uploads } from '../send/uploads.js';

/** As forms that a member fills in about others are kept: visits to households, dossiers for citizens. */
const OF_OTHERS = /^(?:visit|for-another) /;

/** What a member has begun here about others and not sent. */
export async function halfTypedOf(person: string): Promise<readonly BegunForm[]> {
  return (await draftsOf(person)).filter(({ form }) => OF_OTHERS.test(form));
}

/** Lets it go, with the papers that were photographed for it: nobody is at the telephone any more whom they were shown to. */
export async function dropHalfTypedOf(person: string): Promise<void> {
  for (const { form, typed } of await halfTypedOf(person)) {
    await dropDraftOf(person, form);
    const { id } = typed as { readonly id?: string };
    if (id === undefined) continue;
    for (const upload of await uploads.read()) if (upload.about === id) await uploads.forget(upload.id);
    await dropFilesOf(id);
  }
}
