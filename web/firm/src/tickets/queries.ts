import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { toldUpTo } from '../../../shared/offline/told-up-to.js';
import type { ticketsSearch } from './search.js';

export type ListedTicket = Schemas['ListedTicketAnswer'];
const PAGE = 50;
const MANY = 200;

/** One page of the firm's tickets, newest first. */
export const ticketPage = (search: ReturnType<typeof ticketsSearch>) =>
  queryOptions({
    queryKey: ['tickets', search],
    queryFn: () => answer(api.GET('/api/v1/tickets', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });

/** All tickets of a status, as many as a day has. */
export const ticketsOf = (status: ListedTicket['status']) =>
  queryOptions({
    queryKey: ['tickets', 'all', status],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/tickets', { params: { query: { status, limit: MANY } } }))).items,
    refetchInterval: 20_000,
  });

/** The plates of the firm's latest declarations, by declaration: a message names none. */
export const plates = queryOptions({
  queryKey: ['plates'],
  queryFn: async () => {
    const { items } = await answer(api.GET('/api/v1/declarations', { params: { query: { limit: MANY } } }));
    return Object.fromEntries(items.flatMap(({ declaration, plate }) => (plate ? [[declaration, plate]] : [])));
  },
  staleTime: 30_000,
});
