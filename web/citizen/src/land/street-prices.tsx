import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextFilter } from '../../../shared/lists/filters.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { foundPrices } from './queries.js';
import { Prices } from './said.js';

interface Props {
  readonly commune: string | undefined;
  readonly street: string | undefined;
  readonly look: (street: string | undefined) => void;
}

/** Prices of a street, for who knows its name and no number. */
export function StreetPrices({ commune, street, look }: Props) {
  const { t } = useWords();
  return (
    <section className="panel stack" aria-labelledby="by-street">
      <h2 id="by-street">{t('land.byStreet')}</h2>
      {commune ? (
        <>
          <TextFilter label={t('land.street')} value={street} onChange={look} />
          {street && <Found commune={commune} text={street} />}
        </>
      ) : (
        <p className="muted">{t('land.chooseCommune')}</p>
      )}
    </section>
  );
}

function Found(query: { readonly commune: string; readonly text: string }) {
  const { t } = useWords();
  const asked = useQuery(foundPrices(query));
  if (asked.isPending) return <Skeleton height={120} />;
  if (asked.isLoadingError) return <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return null;
  return (
    <>
      <Prices prices={asked.data.items} />
      {asked.data.next && <p className="muted">{t('land.pricesMore')}</p>}
    </>
  );
}
