import { Button, Skeleton, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../../shared/api/client.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Pages } from '../../../shared/lists/pages.js';
import { SortChoice, SortHead, type Sorts } from '../../../shared/lists/sort-head.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { Download } from '../lists/download.js';
import { ChooseRow } from '../many/choose.js';
import { useChosen, type Chosen, type Row } from '../many/chosen.js';
import { ManyBar } from '../many/many-bar.js';
import { DIRECTIONS, GATES } from '../tickets/search.js';
import '../tickets/ticket-rows.css';
import { declarationPage, type ListedDeclaration } from './queries.js';
import { STATUSES, type declarationsSearch } from './search.js';
import { DeclarationStatus } from './status.js';

type Search = ReturnType<typeof declarationsSearch>;
type DeclarationSorts = Sorts<'PLATE' | 'PLANNED'>;

/** The firm's declarations: filtered and paged by the server, the state in the address. */
export function DeclarationsPage() {
  const { t } = useWords();
  const search: Search = useSearch({ from: '/declarations' });
  const navigate = useNavigate({ from: '/declarations' });
  const page = useQuery({ ...declarationPage(search), placeholderData: keepPreviousData });
  const chosen = useChosen();
  const { cursor, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.keys(narrowing).length > 0;
  // Another filter is another list: it begins at its start.
  const filter = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  const sorts = {
    sort,
    names: [
      ['PLATE', t('declarations.plate')],
      ['PLANNED', t('declarations.planned')],
    ],
    go: (to) => filter({ sort: to }),
  } satisfies DeclarationSorts;
  return (
    <div className="page stack">
      <div className="row between">
        <h1>{t('declarations.title')}</h1>
        <div className="row">
          <Link to="/repeat">{t('repeat.title')}</Link>
          <Download
            name="declarations"
            ask={() => api.GET('/api/v1/declarations/xlsx', { params: { query: filters }, parseAs: 'blob' })}
          />
        </div>
      </div>
      <div className="filters">
        <Filter
          label={t('declarations.status')}
          values={STATUSES}
          value={search.status}
          say={(each) => t(`declaration.${each}`)}
          onChange={(status) => filter({ status })}
        />
        <Filter
          label={t('tickets.direction')}
          values={DIRECTIONS}
          value={search.direction}
          say={(each) => t(gateKeys.direction(each))}
          onChange={(direction) => filter({ direction })}
        />
        <Filter
          label={t('tickets.gate')}
          values={GATES}
          value={search.gate}
          say={(each) => t(gateKeys.gate(each))}
          onChange={(gate) => filter({ gate })}
        />
        <TextInput
          key={search.plate ?? ''}
          label={t('declarations.find')}
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
      {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
      {page.isPending && <Skeleton height={240} />}
      {page.data?.items.length === 0 && (
        <Empty
          title={t(filtered ? 'declarations.none' : 'declarations.empty')}
          todo={t(filtered ? 'declarations.noneTodo' : 'declarations.emptyTodo')}
        >
          <Link to="/declare">{t('declare.title')}</Link>
        </Empty>
      )}
      {page.data && <ManyBar rows={page.data.items.map(rowOf)} chosen={chosen} />}
      {page.data && page.data.items.length > 0 && <Rows declarations={page.data.items} chosen={chosen} sorts={sorts} />}
      {page.data && (
        <Pages
          next={page.data.next}
          cursor={cursor}
          stale={page.data.stale}
          go={(to) => void navigate({ search: { ...filters, cursor: to } })}
        />
      )}
    </div>
  );
}

function rowOf({ declaration: id, plate, route, direction, cargo, class: kind }: ListedDeclaration): Row {
  return { id, name: plate ?? '–', route, direction, cargo, class: kind };
}

function Rows({
  declarations,
  chosen,
  sorts,
}: {
  readonly declarations: readonly ListedDeclaration[];
  readonly chosen: Chosen;
  readonly sorts: DeclarationSorts;
}) {
  const { t, language } = useWords();
  const shown = (at: string) => moment(Date.parse(at), gateTime(), language);
  return (
    <table className="rows">
      <thead>
        <tr>
          <SortHead by="PLATE" sorts={sorts} />
          <th scope="col">{t('declarations.status')}</th>
          <th scope="col">{t('declarations.missing')}</th>
          <th scope="col">{t('tickets.class')}</th>
          <th scope="col">{t('tickets.gate')}</th>
          <SortHead by="PLANNED" sorts={sorts} />
        </tr>
      </thead>
      <tbody>
        {declarations.map((each) => (
          <tr key={each.declaration}>
            <th scope="row">
              <ChooseRow row={rowOf(each)} chosen={chosen} />
              <Link to="/declarations/$id" params={{ id: each.declaration }}>
                <b className="figures">{each.plate ?? '–'}</b> <span>{t(gateKeys.direction(each.direction))}</span>
              </Link>
            </th>
            <td>
              <DeclarationStatus status={each.status} />
            </td>
            <td data-label={t('declarations.missing')}>
              {each.missing.length === 0
                ? t('declarations.nothingMissing')
                : each.missing
                    .map(({ code, message, stage }) => `${message ?? code} (${t(`seen.${stage}`)})`)
                    .join(' · ')}
            </td>
            <td>{t(gateKeys.class(each.class))}</td>
            <td>{t(gateKeys.gate(each.gate))}</td>
            <td className="figures muted" data-label={t('declarations.planned')}>
              {shown(each.plannedFrom)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
