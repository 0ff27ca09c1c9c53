import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { dropDraft, type KeptDraft } from '../dossier/kept-drafts.js';
import { procedureOf } from '../procedures/queries.js';
import { dropFilesOf } from '../send/store.js';

/** Dossiers that were begun on this telephone and not sent. */
export function Drafts({ drafts }: { readonly drafts: readonly KeptDraft[] }) {
  const { t } = useWords();
  const [gone, setGone] = useState<readonly string[]>([]);
  const shown = drafts.filter(({ procedure }) => !gone.includes(procedure));
  if (shown.length === 0) return null;
  const drop = async ({ procedure, draft }: KeptDraft) => {
    await dropDraft(procedure);
    await dropFilesOf(draft.id);
    setGone((so) => [...so, procedure]);
  };
  return (
    <div className="stack">
      <h2>{t('affairs.drafts')}</h2>
      <ul className="cards">
        {shown.map((each) => (
          <li key={each.procedure} className="card">
            <DraftName code={each.procedure} />
            <span className="muted">{t('affairs.draftAt', { at: saidAt(each.at) })}</span>
            <span className="row">
              <Link to="/apply/$code" params={{ code: each.procedure }}>
                {t('affairs.draftOpen')}
              </Link>
              <Button variant="subtle" size="sm" onClick={() => void drop(each)}>
                {t('affairs.draftDrop')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Kept by this machine's clock. */
function saidAt(at: number): string {
  return moment(gateTime() - (Date.now() - at), gateTime(), 'vi');
}

function DraftName({ code }: { readonly code: string }) {
  const { language } = useWords();
  const { data } = useQuery(procedureOf(code));
  return <span>{data?.[language] ?? code}</span>;
}
