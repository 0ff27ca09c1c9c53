import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useCitizen } from '../account/for-citizens.js';
import { DossierCard } from '../affairs/dossier-card.js';
import { KeptCodes } from '../affairs/kept-codes.js';
import { KeptTickets } from '../affairs/kept-tickets.js';
import { myAffairs } from '../affairs/queries.js';
import { useErrands } from '../affairs/use-errands.js';
import { useWords } from '../app/words.js';
import { CodeForm } from '../follow/code-form.js';

/** So many stand beside an answer; the rest is on the page of affairs. */
const SHOWN = 5;

/**
 * Where one's own dossiers and tickets stand, beside the answer that says how they are looked up. It is asked from the page
 * itself: the assistant, and what is kept of questions, learn nothing of it.
 */
export function WhereItStands({ about }: { readonly about: string | undefined }) {
  if (about === 'DOSSIER_STATUS') return <OwnDossiers />;
  if (about === 'TICKET_STATUS') return <OwnTickets />;
  return null;
}

function OwnDossiers() {
  const { t } = useWords();
  const me = useCitizen();
  const { receipts } = useErrands();
  const first = useQuery({ ...myAffairs, select: ({ dossiers }) => dossiers, enabled: me !== undefined });
  if (!me)
    return (
      <>
        <KeptCodes receipts={receipts.filter(({ kind, code }) => kind === 'DOSSIER' && code)} />
        <CodeForm />
      </>
    );
  return (
    <section className="stack" aria-labelledby="yours">
      <h2 id="yours">{t('affairs.dossiers')}</h2>
      {first.isPending && <Skeleton height={120} />}
      {first.isLoadingError && <ErrorSaid error={first.error} retry={() => void first.refetch()} />}
      {first.data?.items.length === 0 && <p>{t('affairs.dossiersNone')}</p>}
      <ul className="cards">
        {first.data?.items.slice(0, SHOWN).map((dossier) => (
          <DossierCard key={dossier.id} dossier={dossier} />
        ))}
      </ul>
      <Link to="/affairs">{t('affairs.title')}</Link>
    </section>
  );
}

function OwnTickets() {
  const { receipts } = useErrands();
  return <KeptTickets receipts={receipts} />;
}
