import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../../shared/api/client.js';
import { Filter } from '../../../shared/lists/filter.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useWords } from '../app/words.js';
import { Download } from '../lists/download.js';
import { useChosen } from '../many/chosen.js';
import { ManyBar } from '../many/many-bar.js';
import { ticketPage } from './queries.js';
import { CLASSES, DIRECTIONS, GATES, STATUSES, type ticketsSearch } from './search.js';
import { TicketRows, rowOf, type TicketSorts } from './ticket-rows.js';

type Search = ReturnType<typeof ticketsSearch>;

/** The firm's tickets: filtered and paged by the server, the state in the address. */
export function TicketsPage() {
  const { t } = useWords();
  const search: Search = useSearch({ from: '/tickets' });
  const navigate = useNavigate({ from: '/tickets' });
  const page = useQuery({ ...ticketPage(search), placeholderData: keepPreviousData });
  const chosen = useChosen();
  useRereadOn('board-HUU_NGHI', ['tickets']);
  useRereadOn('board-TAN_THANH', ['tickets']);

  const { cursor, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.keys(narrowing).length > 0;
  // Another filter is another list: it begins at its start.
  const filter = (more: Search) => void navigate({ search: { ...filters, ...more }, replace: true });
  const sorts = {
    sort,
    names: [
      ['CODE', t('tickets.code')],
      ['HOUR', t('tickets.hour')],
      ['CHANGED', t('tickets.changed')],
    ],
    go: (to) => filter({ sort: to }),
  } satisfies TicketSorts;
  return (
    <div className="page stack">
      <div className="row between">
        <h1>{t('tickets.title')}</h1>
        <Download
          name="tickets"
          ask={() => api.GET('/api/v1/tickets/xlsx', { params: { query: filters }, parseAs: 'blob' })}
        />
      </div>
      <div className="filters">
        <Filter
          label={t('tickets.status')}
          values={STATUSES}
          value={search.status}
          say={(each) => t(gateKeys.ticket(each))}
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
          label={t('tickets.class')}
          values={CLASSES}
          value={search.class}
          say={(each) => t(gateKeys.class(each))}
          onChange={(value) => filter({ class: value })}
        />
        <Filter
          label={t('tickets.gate')}
          values={GATES}
          value={search.gate}
          say={(each) => t(gateKeys.gate(each))}
          onChange={(gate) => filter({ gate })}
        />
        <SortChoice {...sorts} />
        {filtered && (
          <Button variant="subtle" onClick={() => void navigate({ search: { sort } })}>
            {t('list.clear')}
          </Button>
        )}
      </div>
      {page.data && <ManyBar rows={page.data.items.map(rowOf)} chosen={chosen} />}
      <PageOf
        page={page}
        cursor={cursor}
        go={(to) => void navigate({ search: { ...filters, cursor: to } })}
        empty={{
          title: t(filtered ? 'tickets.none' : 'tickets.empty'),
          todo: t(filtered ? 'tickets.noneTodo' : 'tickets.emptyTodo'),
        }}
        height={<TicketRows tickets={undefined} chosen={chosen} sorts={sorts} />}
      >
        {(tickets) => <TicketRows tickets={tickets} chosen={chosen} sorts={sorts} />}
      </PageOf>
    </div>
  );
}
