import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
import { Pages } from '../../../shared/lists/pages.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useCitizen } from '../account/for-citizens.js';
import { useWords } from '../app/words.js';
import { PetitionCard } from '../petitions/petition-card.js';
import { sumOf } from '../procedures/fee-said.js';
import { DossierCard } from './dossier-card.js';
import { Drafts } from './drafts.js';
import { KeptCodes } from './kept-codes.js';
import { KeptTickets } from './kept-tickets.js';
import { dossierList, myAffairs, paymentList, petitionList, type Payment } from './queries.js';
import type { SHOWN } from './search.js';
import { useErrands } from './use-errands.js';

/** Everything that somebody has going: what waits for him first, then dossiers, petitions, and what lies on this telephone. */
export function AffairsPage() {
  const { t } = useWords();
  const me = useCitizen();
  const { drafts, receipts } = useErrands();
  return (
    <div className="page narrow-page stack">
      <h1>{t('affairs.title')}</h1>
      {!me && (
        <p className="told">
          {t('affairs.signIn')} <Link to="/account">{t('session.enter')}</Link>
        </p>
      )}
      {me && <MyPayments />}
      {me && <MyDossiers />}
      {me && <MyPetitions />}
      <KeptTickets receipts={receipts} />
      <Drafts drafts={drafts} />
      {/* Whoever is signed in has his dossiers above. */}
      <KeptCodes
        receipts={receipts.filter(({ kind, code }) => kind !== 'TICKET' && (!me || kind !== 'DOSSIER' || !code))}
      />
    </div>
  );
}

function MyDossiers() {
  const { t } = useWords();
  const { at, go } = usePlace('DOSSIERS');
  // The first page comes with those of the other lists; a later one by itself.
  const first = useQuery({ ...myAffairs, select: ({ dossiers }) => dossiers, enabled: at === undefined });
  const later = useQuery({ ...dossierList({ cursor: at ?? '' }), enabled: at !== undefined });
  return (
    <section className="stack" aria-labelledby="dossiers">
      <h2 id="dossiers">{t('affairs.dossiers')}</h2>
      <PageOf
        page={at === undefined ? first : later}
        cursor={at}
        go={go}
        empty={{ title: t('affairs.dossiersNone'), todo: t('affairs.dossiersNoneTodo') }}
        height={<Skeleton height={120} />}
      >
        {(rows) => (
          <ul className="cards">
            {rows.map((dossier) => (
              <DossierCard key={dossier.id} dossier={dossier} />
            ))}
          </ul>
        )}
      </PageOf>
    </section>
  );
}

/** What waits to be paid first, then what was paid. */
function MyPayments() {
  const { t, language } = useWords();
  const { at, go } = usePlace('PAYMENTS');
  const first = useQuery({ ...myAffairs, select: ({ payments }) => payments, enabled: at === undefined });
  const later = useQuery({ ...paymentList({ cursor: at ?? '' }), enabled: at !== undefined });
  const page = at === undefined ? first : later;
  const due = page.data?.items.filter(({ due: dong }) => dong > 0) ?? [];
  const paid = page.data?.items.filter(({ paidAt }) => paidAt !== undefined) ?? [];
  // Who never had to pay needs no list of it.
  if (at === undefined && due.length + paid.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="payments">
      <h2 id="payments">{t('affairs.payments')}</h2>
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={120} />}
      {due.length > 0 && (
        <ul className="told">
          {due.map(({ dossier, name, due: dong }) => (
            <li key={dossier}>
              <Link to="/dossiers/$id" params={{ id: dossier }}>
                {name[language]}: {t('citizen.dong', { sum: sumOf(dong, language) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {paid.length > 0 && (
        <ul className="cards">
          {paid.map((payment) => (
            <PaidCard key={payment.dossier} payment={payment} />
          ))}
        </ul>
      )}
      {page.data && <Pages next={page.data.next} cursor={at} stale={page.data.stale} go={go} />}
    </section>
  );
}

function PaidCard({ payment: { dossier, code, name, dong, paidAt = '', means } }: { readonly payment: Payment }) {
  const { t, language } = useWords();
  return (
    <li>
      <Link to="/dossiers/$id" params={{ id: dossier }} className="card">
        <b>{name[language]}</b>
        <span className="figures muted">{code}</span>
        <span>
          {t('affairs.paid', { sum: sumOf(dong, language), at: moment(Date.parse(paidAt), gateTime(), language) })}
        </span>
        {means && <span className="muted">{t(`paidBy.${means}`)}</span>}
      </Link>
    </li>
  );
}

function MyPetitions() {
  const { t } = useWords();
  const { at, go } = usePlace('PETITIONS');
  const first = useQuery({ ...myAffairs, select: ({ petitions }) => petitions, enabled: at === undefined });
  const later = useQuery({ ...petitionList({ cursor: at ?? '' }), enabled: at !== undefined });
  return (
    <section className="stack" aria-labelledby="petitions">
      <h2 id="petitions">{t('affairs.petitions')}</h2>
      <PageOf
        page={at === undefined ? first : later}
        cursor={at}
        go={go}
        empty={{ title: t('affairs.petitionsNone'), todo: t('affairs.petitionsNoneTodo') }}
        height={<Skeleton height={120} />}
      >
        {(rows) => (
          <ul className="cards">
            {rows.map((petition) => (
              <PetitionCard key={petition.id} petition={petition} />
            ))}
          </ul>
        )}
      </PageOf>
    </section>
  );
}

/** Which page of a list the address says, and how to turn it. */
function usePlace(list: (typeof SHOWN)[number]) {
  const { show, cursor } = useSearch({ from: '/affairs' });
  const navigate = useNavigate({ from: '/affairs' });
  const go = (to: string | undefined) => void navigate({ search: to === undefined ? {} : { show: list, cursor: to } });
  return { at: show === list ? cursor : undefined, go };
}
