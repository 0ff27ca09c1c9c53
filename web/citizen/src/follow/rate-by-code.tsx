import { Button } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../../../shared/api/client.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { Stars } from '../dossier/stars.js';

interface Props {
  /** Asks the server; the key is the same for all tries. */
  readonly send: (stars: number, header: { readonly 'Idempotency-Key': string }) => Promise<{ data?: unknown }>;
  readonly done: (stars: number) => void;
}

/** How content one is, said by whoever knows the code and the end of the telephone. */
export function RateByCode({ send, done }: Props) {
  const { t } = useWords();
  const [stars, setStars] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const rate = async () => {
    setError(undefined);
    try {
      await answer(send(stars, { 'Idempotency-Key': `${key}-${stars}` }));
      done(stars);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="panel stack no-print" aria-labelledby="rate">
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
