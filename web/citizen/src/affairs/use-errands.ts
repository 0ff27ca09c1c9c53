import { useEffect, useState } from 'react';
import { NOBODY } from '../../../shared/offline/command.js';
import { useSession } from '../../../shared/session/session.js';
import { draftsHere, type KeptDraft } from '../dossier/kept-drafts.js';
import type { Receipt } from '../send/store.js';
import { useErrandStore } from '../send/use-errand.js';

/** What lies on this telephone of whoever uses it now: begun dossiers, and the codes of what was sent. */
export function useErrands(): { readonly drafts: readonly KeptDraft[]; readonly receipts: readonly Receipt[] } {
  const { receipts } = useErrandStore();
  const session = useSession();
  const whose = 'me' in session ? session.me.id : NOBODY;
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  useEffect(() => {
    let here = true;
    void draftsHere().then((found) => here && setDrafts(found));
    return () => {
      here = false;
    };
  }, [whose, receipts]);
  const mine = receipts.filter(({ person }) => person === whose).toSorted((a, b) => b.at - a.at);
  return { drafts, receipts: mine };
}
