import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import type { Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { dropDraft, type KeptDraft } from '../dossier/kept-drafts.js';
import { procedureOf } from '../procedures/queries.js';
import { dropFilesOf } from '../send/store.js';
import { DropForGood } from './drop-for-good.js';

/** Dossiers that were begun on this telephone and not sent. */
export function Drafts({ drafts }: { readonly drafts: readonly KeptDraft[] }) {
  const { t, language } = useWords();
  const [gone, setGone] = useState<readonly string[]>([]);
  // By the draft, not by what it is for: another may be begun for the same.
  const shown = drafts.filter(({ draft }) => !gone.includes(draft.id));
  if (shown.length === 0) return null;
  const drop = async ({ procedure, draft }: KeptDraft) => {
    await dropDraft(procedure);
    await dropFilesOf(draft.id);
    setGone((so) => [...so, draft.id]);
  };
  return (
    <div className="stack">
      <h2>{t('affairs.drafts')}</h2>
      <ul className="cards">
        {shown.map((each) => (
          <li key={each.procedure} className="card">
            <DraftName code={each.procedure} />
            <span className="muted">{t('affairs.draftAt', { at: saidAt(each.at, language) })}</span>
            <span className="row">
              <Link to="/apply/$code" params={{ code: each.procedure }}>
                {t('affairs.draftOpen')}
              </Link>
              <DropForGood
                label={t('affairs.draftDrop')}
                sure={t('affairs.draftDropSure')}
                drop={() => void drop(each)}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Kept by this machine's clock. */
function saidAt(at: number, language: Language): string {
  return moment(gateTime() - (Date.now() - at), gateTime(), language);
}

function DraftName({ code }: { readonly code: string }) {
  const { language } = useWords();
  const { data } = useQuery(procedureOf(code));
  return <span>{data?.[language] ?? code}</span>;
}
