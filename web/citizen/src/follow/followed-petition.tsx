import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { Stars } from '../dossier/stars.js';
import { PetitionFacts } from '../petitions/petition-facts.js';
import { PetitionSteps } from '../petitions/petition-steps.js';

interface Key {
  readonly code: string;
  readonly phoneEnd?: string;
}

interface Props {
  readonly petition: Schemas['TrackedPetition'];
  readonly by: Key;
  /** Reads it anew. */
  readonly again: () => void;
}

/** A report or complaint by its code: how it goes, the answer, and how content one is with it. */
export function FollowedPetition({ petition, by, again }: Props) {
  const { t } = useWords();
  const { kind, answer: said, mergedInto, stars, mayRate, steps } = petition;
  return (
    <div className="stack">
      <h2>{t(`petition.${kind}`)}</h2>
      <PetitionFacts of={petition} />
      {said && (
        <section className="told" data-hue="open">
          <h2>{t('petition.answered')}</h2>
          <p>{said}</p>
        </section>
      )}
      {mergedInto && (
        <p>
          <Link to="/reports/$id" params={{ id: mergedInto.id }}>
            {t('petition.mergedInto')}
          </Link>
        </p>
      )}
      {stars !== undefined && <p>{t('dossier.rated', { count: stars })}</p>}
      {mayRate && <RateByCode by={by} done={again} />}
      <PetitionSteps steps={steps} />
    </div>
  );
}

function RateByCode({ by, done }: { readonly by: Key; readonly done: () => void }) {
  const { t } = useWords();
  const [stars, setStars] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const rate = async () => {
    setError(undefined);
    try {
      await answer(
        api.POST('/api/v1/petitions/rating', {
          body: { ...by, stars },
          params: { header: { 'Idempotency-Key': key } },
        }),
      );
      done();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="panel stack" aria-labelledby="rate">
      <h2 id="rate">{t('dossier.rate')}</h2>
      <Stars chosen={stars} onChange={setStars} />
      {error !== undefined && <ErrorSaid error={error} />}
      <div>
        <Button disabled={stars === 0} onClick={() => void rate()}>
          {t('dossier.rateSend')}
        </Button>
      </div>
    </section>
  );
}
