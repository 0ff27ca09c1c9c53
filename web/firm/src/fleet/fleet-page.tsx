import { Button, TextInput } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { answer, api } from '../../../shared/api/client.js';
import { Filter } from '../../../shared/lists/filter.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice, SortHead, type Sorts } from '../../../shared/lists/sort-head.js';
import { Status } from '../../../shared/look/status.js';
import { onSettled } from '../../../shared/offline/outbox.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { Download } from '../lists/download.js';
import '../tickets/ticket-rows.css';
import { AddVehicle } from './add-vehicle.js';
import { KINDS, type KeptVehicle, type fleetSearch } from './search.js';

type Search = ReturnType<typeof fleetSearch>;
type FleetSorts = Sorts<'PLATE' | 'SINCE'>;
const PAGE = 50;

const fleetPage = (search: Search) =>
  queryOptions({
    queryKey: ['fleet', 'page', search],
    queryFn: () => answer(api.GET('/api/v1/fleet', { params: { query: { ...search, limit: PAGE } } })),
  });

/** The firm's vehicles and trailers: found, paged by the server, added to. */
export function FleetPage() {
  const { t } = useWords();
  const search: Search = useSearch({ from: '/fleet' });
  const navigate = useNavigate({ from: '/fleet' });
  const page = useQuery({ ...fleetPage(search), placeholderData: keepPreviousData });
  const client = useQueryClient();
  useEffect(
    () => onSettled(({ path }) => path.includes('/fleet') && void client.invalidateQueries({ queryKey: ['fleet'] })),
    [client],
  );
  const { cursor, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.keys(narrowing).length > 0;
  // Another filter is another list: it begins at its start.
  const filter = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  const sorts = {
    sort,
    names: [
      ['PLATE', t('fleet.plate')],
      ['SINCE', t('fleet.since')],
    ],
    go: (to) => filter({ sort: to }),
  } satisfies FleetSorts;
  return (
    <div className="page stack">
      <div className="row between">
        <h1>{t('fleet.title')}</h1>
        <div className="row">
          <Link to="/drivers">{t('drivers.title')}</Link>
          <Download
            name="fleet"
            ask={() => api.GET('/api/v1/fleet/xlsx', { params: { query: filters }, parseAs: 'blob' })}
          />
        </div>
      </div>
      <AddVehicle />
      <div className="filters">
        <Filter
          label={t('fleet.kind')}
          values={KINDS}
          value={search.kind}
          say={(each) => t(`vehicleKind.${each}`)}
          onChange={(kind) => filter({ kind })}
        />
        <TextInput
          key={search.plate ?? ''}
          label={t('fleet.find')}
          defaultValue={search.plate ?? ''}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={(event) => {
            const plate = event.currentTarget.value.trim() || undefined;
            if (plate !== search.plate) filter({ plate });
          }}
        />
        <SortChoice {...sorts} />
        {filtered && (
          <Button variant="subtle" onClick={() => void navigate({ search: { sort } })}>
            {t('list.clear')}
          </Button>
        )}
      </div>
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: { ...filters, cursor: to } })}
        empty={{
          title: t(filtered ? 'fleet.none' : 'fleet.empty'),
          todo: t(filtered ? 'fleet.noneTodo' : 'fleet.emptyTodo'),
        }}
        height={160}
      >
        {(vehicles) => <Rows vehicles={vehicles} sorts={sorts} />}
      </PageOf>
    </div>
  );
}

function Rows({ vehicles, sorts }: { readonly vehicles: readonly KeptVehicle[]; readonly sorts: FleetSorts }) {
  const { t, language } = useWords();
  return (
    <table className="rows">
      <thead>
        <tr>
          <SortHead by="PLATE" sorts={sorts} />
          <th scope="col">{t('fleet.kind')}</th>
          <th scope="col">{t('fleet.state')}</th>
          <SortHead by="SINCE" sorts={sorts} />
        </tr>
      </thead>
      <tbody>
        {vehicles.map(({ vehicle, plate, kind, since, releasedAt }) => (
          <tr key={vehicle}>
            <th scope="row" className="figures">
              {plate}
            </th>
            <td>{t(`vehicleKind.${kind}`)}</td>
            <td>
              {releasedAt ? (
                <Status hue="held" icon="warning">
                  {t('fleet.released')}
                </Status>
              ) : (
                <Status hue="open" icon="done">
                  {t('fleet.inFleet')}
                </Status>
              )}
            </td>
            <td className="figures muted" data-label={t('fleet.since')}>
              {wholeDay(Date.parse(since), language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
