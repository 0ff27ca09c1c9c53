import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCitizen } from '../account/for-citizens.js';
import { Drafts } from '../affairs/drafts.js';
import { DossierCard } from '../affairs/dossier-card.js';
import { KeptCodes } from '../affairs/kept-codes.js';
import { dossierList } from '../affairs/queries.js';
import { useErrands } from '../affairs/use-errands.js';
import { useWords } from '../app/words.js';

const SHOWN = 3;

/** What this person has begun here: first what he sent, then what lies on this telephone. */
export function MyErrands() {
  const { t } = useWords();
  const me = useCitizen();
  const sent = useQuery({ ...dossierList({}), enabled: me !== undefined });
  const { drafts, receipts } = useErrands();
  const dossiers = (me && sent.data?.items) ?? [];
  const nothing = dossiers.length + drafts.length + receipts.length === 0;
  return (
    <section className="stack" aria-labelledby="mine">
      <div className="row between">
        <h2 id="mine">{t('home.mine')}</h2>
        {!nothing && <Link to="/affairs">{t('home.mineAll')}</Link>}
      </div>
      {nothing && <p className="muted">{t('home.mineNone')}</p>}
      {dossiers.length > 0 && (
        <ul className="cards">
          {dossiers.slice(0, SHOWN).map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      )}
      <Drafts drafts={drafts.slice(0, SHOWN)} />
      <KeptCodes receipts={receipts.filter(({ kind }) => kind !== 'DOSSIER' && kind !== 'TICKET').slice(0, SHOWN)} />
    </section>
  );
}
