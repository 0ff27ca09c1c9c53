import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { tripsOf } from './queries.js';

/** The trips of a plate: one that has no invoice yet is found here, and invoiced on its page. */
export function FoundTrips({ plate }: { readonly plate: string }) {
  const { t, language } = useWords();
  const found = useQuery(tripsOf(plate));
  return (
    <section className="panel stack" aria-label={t('fees.found', { plate })}>
      <h2>{t('fees.found', { plate })}</h2>
      {found.isPending && <Skeleton height={44} />}
      {found.isLoadingError && <ErrorSaid error={found.error} retry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <Empty title={t('fees.foundNone')} todo={t('fees.foundNoneTodo')} />}
      <ul className="stack">
        {found.data?.items.map((each) => (
          <li key={each.declaration} className="row">
            <Link to="/fees/trip/$declaration" params={{ declaration: each.declaration }}>
              <b className="figures">{each.plate ?? plate}</b>
            </Link>
            <span>{t(gateKeys.direction(each.direction))}</span>
            <span className="figures muted">{moment(Date.parse(each.plannedFrom), gateTime(), language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
