import { Link } from '@tanstack/react-router';
import { api, type Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { PetitionFacts } from '../petitions/petition-facts.js';
import { PetitionSteps } from '../petitions/petition-steps.js';
import { RateByCode } from './rate-by-code.js';

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
          <p lang="vi">{said}</p>
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
      {mayRate && (
        <RateByCode
          send={(stars, header) => api.POST('/api/v1/petitions/rating', { body: { ...by, stars }, params: { header } })}
          done={again}
        />
      )}
      <PetitionSteps steps={steps} />
    </div>
  );
}
