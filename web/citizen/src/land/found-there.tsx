import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { Place } from '../map/commune-at.js';
import { landAt } from './queries.js';
import { ParcelLinks, Prices, Zones } from './said.js';

/** What lies at a place, in words. */
export function FoundThere({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const asked = useQuery(landAt(place));
  if (asked.isPending) return <Skeleton height={160} />;
  if (asked.isLoadingError) return <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return null;
  const { parcels, zones, prices } = asked.data;
  return (
    <div className="stack">
      {parcels.length > 0 ? (
        <ParcelLinks parcels={parcels} />
      ) : (
        <Empty title={t('land.none')} todo={t('land.noneTodo')} />
      )}
      <h3>{t('land.zones')}</h3>
      <Zones zones={zones} />
      <h3>{t('land.prices')}</h3>
      <Prices prices={prices} />
    </div>
  );
}
