import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';

export type SeenTicket = Schemas['TicketSeenAnswer'];

export const ticketSeen = (ticket: string) =>
  queryOptions({
    queryKey: ['ticket', ticket],
    queryFn: () => answer(api.GET('/api/v1/tickets/{ticket}', { params: { path: { ticket } } })),
    refetchInterval: 20_000,
  });

export const passOf = (ticket: string) =>
  queryOptions({
    queryKey: ['pass', ticket],
    queryFn: () => answer(api.GET('/api/v1/tickets/{ticket}/pass', { params: { path: { ticket } } })),
    staleTime: 60_000,
  });

export const declarationOf = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id],
    queryFn: () => answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id } } })),
    staleTime: 10_000,
  });

export const clearanceOf = (declaration: string) =>
  queryOptions({
    queryKey: ['clearance', declaration],
    queryFn: () => answer(api.GET('/api/v1/clearances/{declaration}', { params: { path: { declaration } } })),
    // A vehicle that is not accepted yet has none.
    retry: false,
  });
