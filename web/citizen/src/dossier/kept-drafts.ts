import { kept } from '../../../shared/offline/kept.js';
import { sessionNow } from '../../../shared/session/session.js';
import type { Draft } from './draft.js';

/** A draft of this person on this telephone. */
export interface KeptDraft {
  readonly procedure: string;
  readonly at: number;
  readonly draft: Draft;
}

/** The name under which `useDraft` keeps the dossier of a procedure. */
export const draftName = (procedure: string) => `dossier ${procedure}`;

/** The same of one that a member of a digital team fills in for somebody else. */
export const draftForName = (procedure: string) => `for-another ${procedure}`;

function personNow(): string {
  const session = sessionNow();
  return 'me' in session ? session.me.id : '';
}

/** All that this person has begun here; nobody else's. */
export async function draftsHere(): Promise<readonly KeptDraft[]> {
  const before = `${personNow()} dossier `;
  const db = await kept();
  const names = (await db.getAllKeys('drafts')).filter((name) => name.startsWith(before));
  const all = await Promise.all(names.map(async (name) => ({ name, held: await db.get('drafts', name) })));
  return all
    .flatMap(({ name, held }) =>
      held ? [{ procedure: name.slice(before.length), at: held.at, draft: held.typed as Draft }] : [],
    )
    .toSorted((a, b) => b.at - a.at);
}

export async function dropDraft(procedure: string): Promise<void> {
  await (await kept()).delete('drafts', `${personNow()} ${draftName(procedure)}`);
}
