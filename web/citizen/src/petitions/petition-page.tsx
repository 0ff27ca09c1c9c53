import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ErrorSaid } from '../../../shared/look/said.js';
import { ForCitizens } from '../account/for-citizens.js';
import { useWords } from '../app/words.js';
import { useErrandStore } from '../send/use-errand.js';
import { PetitionFacts } from './petition-facts.js';
import { PetitionSteps } from './petition-steps.js';
import { petitionOf } from './queries.js';

/** A report or complaint that this citizen sent with his name. */
export function PetitionPage() {
  const { t } = useWords();
  return <ForCitizens title={t('petition.mine')}>{() => <Mine />}</ForCitizens>;
}

function Mine() {
  const { t } = useWords();
  const { id } = useParams({ from: '/petitions/$id' });
  const seen = useQuery(petitionOf(id));
  const { receipts } = useErrandStore();
  const code = receipts.find((each) => each.id === id)?.code;
  const petition = seen.data;
  return (
    <div className="page narrow-page stack">
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={400} />}
      {petition && (
        <>
          <h1>{petition.title ?? t(`petition.${petition.kind}`)}</h1>
          <PetitionFacts of={petition} />
          {petition.answer && (
            <section className="told" data-hue="open">
              <h2>{t('petition.answered')}</h2>
              <p lang="vi">{petition.answer.text}</p>
              {petition.stars === undefined && petition.state === 'ANSWERED' && (
                <p className="muted">{t('petition.rateByCode')}</p>
              )}
            </section>
          )}
          {petition.stars !== undefined && <p>{t('dossier.rated', { count: petition.stars })}</p>}
          {code && (
            <p>
              <Link to="/follow" hash={code}>
                {t('petition.follow')} <span className="figures">{code}</span>
              </Link>
            </p>
          )}
          <PetitionSteps steps={petition.steps} />
          <section className="panel stack">
            <h2>{t('petition.mine')}</h2>
            {petition.text && <p>{petition.text}</p>}
            {petition.address && (
              <p>
                {t('petition.place')}: {petition.address}
              </p>
            )}
            {petition.files.length > 0 && (
              <p className="muted">{t('petition.photos', { count: petition.files.length })}</p>
            )}
          </section>
        </>
      )}
    </div>
  );
}
