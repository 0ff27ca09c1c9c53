import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { SeenDossier } from './queries.js';
import { Stars } from './stars.js';
import { useAct } from './use-act.js';

/** How content one is with an errand that is over, said once. */
export function Rate({ dossier: { id, code, acts, stars: given } }: { readonly dossier: SeenDossier }) {
  const { t } = useWords();
  const [stars, setStars] = useState(0);
  const [comment, setComment] = useState('');
  const { act, waits, refused } = useAct(id, 'rating');
  if (given !== undefined) return <p>{t('dossier.rated', { count: given })}</p>;
  if (!acts.includes('RATE')) return null;
  const words = comment.trim();
  return (
    <section className="panel stack no-print" aria-labelledby="rate">
      <h2 id="rate">{t('dossier.rate')}</h2>
      {refused && <ProblemSaid problem={refused.problem ?? {}} />}
      {waits ? (
        <p role="status">{t('dossier.told')}</p>
      ) : (
        <>
          <Stars chosen={stars} onChange={setStars} />
          <Textarea
            size="md"
            maxLength={1_000}
            label={t('citizen.optional', { label: t('dossier.comment') })}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <div>
            <Button
              disabled={stars === 0}
              onClick={() => void act({ stars, ...(words && { comment: words }) }, { key: 'said.rate', about: code })}
            >
              {t('dossier.rateSend')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
