import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { placesOf } from '../incidents/queries.js';
import type { Gate } from '../lanes/queries.js';
import { SlotForm } from './slot-form.js';
import { SlotsOfDay } from './slots-of-day.js';
import { YardItem } from './yard-item.js';

/** What an hour takes and what yards hold; each change is looked at before it is made. */
export function PlacesPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { gate } = session.me;
  return gate && boardPages(session.me).includes('places') ? <PlacesDesk gate={gate} /> : <NotFound />;
}

function PlacesDesk({ gate }: { readonly gate: Gate }) {
  const { t } = useWords();
  const places = useQuery(placesOf(gate));
  useRereadOn(`board-${gate}`, ['gate-places']);
  return (
    <div className="stack">
      <h1>{t('place.title')}</h1>
      {places.isLoadingError && <ErrorSaid error={places.error} retry={() => void places.refetch()} />}
      {places.isPending && <Skeleton height={240} />}
      {places.data && <SlotsOfDay routes={places.data.routes} />}
      {places.data && (
        <div className="beside">
          <section className="stack">
            <h2>{t('place.yards')}</h2>
            <ul className="stack">
              {places.data.yards.map((yard) => (
                <YardItem key={yard.yard} gate={gate} yard={yard} />
              ))}
            </ul>
          </section>
          <SlotForm gate={gate} routes={places.data.routes} />
        </div>
      )}
    </div>
  );
}
