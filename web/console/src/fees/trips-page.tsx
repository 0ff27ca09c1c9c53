import { Button, Skeleton, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Pages } from '../../../shared/lists/pages.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { FeeRows } from './fee-rows.js';
import { FoundTrips } from './found-trips.js';
import { GateFilter } from './gate-filter.js';
import { feesOf } from './queries.js';
import { findsByPlate } from './roles.js';
import { FEE_STATUSES, lookedFor, SORTS, type tripsSearch } from './search.js';

type Search = ReturnType<typeof tripsSearch>;

/** Fees of a gate: filtered, sorted and paged by the server, the state in the address. */
export function TripsPage() {
  const { t } = useWords();
  const session = useSession();
  const search: Search = useSearch({ from: '/fees/trips' });
  const navigate = useNavigate({ from: '/fees/trips' });
  const page = useQuery({ ...feesOf(search), placeholderData: keepPreviousData });
  const { cursor, ...filters } = search;
  const filter = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  const { plate } = lookedFor(search.find);
  const mayFind = 'me' in session && findsByPlate(session.me);
  return (
    <div className="page stack fees">
      <h1>{t('fees.title')}</h1>
      <div className="filters">
        <TextInput
          key={search.find ?? ''}
          label={t(mayFind ? 'fees.find' : 'fees.findReference')}
          defaultValue={search.find ?? ''}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={(event) => {
            const find = event.currentTarget.value.trim() || undefined;
            if (find !== search.find) filter({ find });
          }}
        />
        <GateFilter gate={search.gate} onChange={(gate) => filter({ gate })} />
        <Filter
          label={t('fees.status')}
          values={FEE_STATUSES}
          value={search.status}
          say={(each) => t(`feeStatus.${each}`)}
          onChange={(status) => filter({ status })}
        />
        <Filter
          label={t('fees.pricedBy')}
          values={['true', 'false'] as const}
          value={search.byHand}
          say={(each) => t(each === 'true' ? 'fees.byCashier' : 'fees.byTariff')}
          onChange={(byHand) => filter({ byHand })}
        />
        <Filter
          label={t('fees.sort')}
          values={SORTS.slice(1)}
          value={search.sort}
          none={t('feeSort.NEWEST')}
          say={(each) => t(`feeSort.${each}`)}
          onChange={(sort) => filter({ sort })}
        />
        {Object.keys(filters).length > 0 && (
          <Button variant="subtle" onClick={() => void navigate({ search: {} })}>
            {t('list.clear')}
          </Button>
        )}
      </div>
      {plate && mayFind && <FoundTrips plate={plate} />}
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={280} />}
      {page.data?.items.length === 0 && <Empty title={t('fees.none')} todo={t('fees.noneTodo')} />}
      {page.data && page.data.items.length > 0 && <FeeRows fees={page.data.items} />}
      {page.data && (
        <Pages
          next={page.data.next}
          cursor={cursor}
          stale={page.data.stale}
          go={(to) => void navigate({ search: { ...filters, ...(to && { cursor: to }) } })}
        />
      )}
    </div>
  );
}
