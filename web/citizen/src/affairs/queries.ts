import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { toldUpTo } from '../../../shared/offline/told-up-to.js';
import { TICKET_EVERY_MS } from './ticket-pace.js';

export type ListedDossier = Schemas['ListedDossier'];
export type ListedPetition = Schemas['ListedPetition'];
const PAGE = 20;

/** The first page of each of this citizen's lists, in one go. */
export const myAffairs = queryOptions({
  queryKey: ['dossiers', 'affairs'],
  queryFn: () => answer(api.GET('/api/v1/my-affairs', { params: { query: { ...toldUpTo(), limit: PAGE } } })),
});

export type Payment = Schemas['DossierPayment'];

/** One page of what this citizen pays or paid. */
export const paymentList = (search: { readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['dossiers', 'payments', search],
    queryFn: () =>
      answer(api.GET('/api/v1/my-payments', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });

/** A ticket of the gate as everybody sees it who knows its code and the end of its plate. Each asking counts for the code. */
export const ticketOf = (code: string, plateEnd: string) =>
  queryOptions({
    queryKey: ['ticket', code, plateEnd],
    queryFn: () => answer(api.GET('/api/v1/ticket-lookup', { params: { query: { code, plateEnd } } })),
    refetchInterval: TICKET_EVERY_MS,
    staleTime: TICKET_EVERY_MS / 2,
    refetchOnWindowFocus: false,
  });

/** One page of this citizen's dossiers, newest first. */
export const dossierList = (search: { readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['dossiers', 'page', search],
    queryFn: () =>
      answer(api.GET('/api/v1/dossiers', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });

/** One page of what this citizen reported and complained of with his name. */
export const petitionList = (search: { readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['petitions', 'page', search],
    queryFn: () =>
      answer(api.GET('/api/v1/petitions', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });
