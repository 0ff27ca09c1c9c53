import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useCitizen } from '../account/for-citizens.js';
import { useWords } from '../app/words.js';
import { PetitionCard } from '../petitions/petition-card.js';
import { sumOf } from '../procedures/fee-said.js';
import { DossierCard } from './dossier-card.js';
import { Drafts } from './drafts.js';
import { KeptCodes } from './kept-codes.js';
import { dossierList, petitionList } from './queries.js';
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
      {me && <MyDossiers />}
      {me && <MyPetitions />}
      <Drafts drafts={drafts} />
      {/* Whoever is signed in has his dossiers above. */}
      <KeptCodes receipts={receipts.filter(({ kind, code }) => !me || kind !== 'DOSSIER' || !code)} />
    </div>
  );
}

function MyDossiers() {
  const { t, language } = useWords();
  const { show, cursor } = useSearch({ from: '/affairs' });
  const navigate = useNavigate({ from: '/affairs' });
  const at = show === 'DOSSIERS' ? cursor : undefined;
  const page = useQuery(dossierList(at === undefined ? {} : { cursor: at }));
  const toPay = page.data?.items.filter(({ feeDue, endedAt }) => feeDue > 0 && endedAt === undefined) ?? [];
  return (
    <section className="stack" aria-labelledby="dossiers">
      {toPay.length > 0 && (
        <div className="told">
          <h2>{t('affairs.payments')}</h2>
          <ul>
            {toPay.map(({ id, name, feeDue }) => (
              <li key={id}>
                <Link to="/dossiers/$id" params={{ id }}>
                  {name[language]}: {t('citizen.dong', { sum: sumOf(feeDue, language) })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2 id="dossiers">{t('affairs.dossiers')}</h2>
      <PageOf
        page={page}
        cursor={at}
        go={(to) => void navigate({ search: to === undefined ? {} : { show: 'DOSSIERS', cursor: to } })}
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

function MyPetitions() {
  const { t } = useWords();
  const { show, cursor } = useSearch({ from: '/affairs' });
  const navigate = useNavigate({ from: '/affairs' });
  const at = show === 'PETITIONS' ? cursor : undefined;
  const page = useQuery(petitionList(at === undefined ? {} : { cursor: at }));
  return (
    <section className="stack" aria-labelledby="petitions">
      <h2 id="petitions">{t('affairs.petitions')}</h2>
      <PageOf
        page={page}
        cursor={at}
        go={(to) => void navigate({ search: to === undefined ? {} : { show: 'PETITIONS', cursor: to } })}
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
