import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { Gate } from '../lanes/queries.js';
import type { Standing } from './standing.js';

export type Whereabouts = Schemas['WhereaboutsAnswer'];
export type Ticket = Schemas['TicketAnswer'];
export type Declared = Schemas['DeclarationSeenAnswer'];
export type OpenRead = Schemas['OpenReadAnswer'];
export type InYard = Schemas['YardManifestAnswer'];
export type WalkIn = Schemas['WalkInAnswer'];

/** Where a vehicle belongs that stands here. */
export const whereabouts = (gate: Gate, standing: Exclude<Standing, { pass: string }> | undefined) =>
  queryOptions({
    queryKey: ['counter', 'where', gate, standing],
    queryFn: () =>
      answer(api.GET('/api/v1/gates/{gate}/whereabouts', { params: { path: { gate }, query: standing ?? {} } })),
    enabled: standing !== undefined,
    retry: false,
  });

/** Whose pass it is: its text goes in the body, since whoever has it may pass, and never into an address. */
export const codeOfPass = async (text: string): Promise<string> =>
  (await answer(api.POST('/api/v1/passes/verify', { body: { text } }))).code;

export const ticketOf = (ticket: string) =>
  queryOptions({
    queryKey: ['counter', 'ticket', ticket],
    queryFn: () => answer(api.GET('/api/v1/tickets/{ticket}', { params: { path: { ticket } } })),
    refetchInterval: 10_000,
    retry: false,
  });

export const declaredOf = (id: string) =>
  queryOptions({
    queryKey: ['counter', 'declared', id],
    queryFn: () => answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id } } })),
    retry: false,
  });

/** Who stands in a yard. Every look is logged, so it is asked when somebody asks. */
export const standingIn = (gate: Gate, yard: string) =>
  queryOptions({
    queryKey: ['counter', 'standing', gate, yard],
    queryFn: () => answer(api.GET('/api/v1/gates/{gate}/yards/{yard}/manifest', { params: { path: { gate, yard } } })),
    enabled: yard !== '',
    staleTime: 30_000,
  });

export const readsOf = (search: { readonly cursor?: string; readonly yard?: string }) =>
  queryOptions({
    queryKey: ['counter', 'reads', search],
    queryFn: () => answer(api.GET('/api/v1/plate-reads', { params: { query: { limit: 20, ...search } } })),
    refetchInterval: 5_000,
  });

export const roadsideOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['counter', 'roadside', gate],
    queryFn: () =>
      answer(api.GET('/api/v1/gates/{gate}/roadside-counts', { params: { path: { gate }, query: { limit: 10 } } })),
  });

/** The slip of a ticket, for the printer. */
export async function slipOf(ticket: string): Promise<Blob> {
  const response = await fetchInSession(new Request(`/api/v1/tickets/${ticket}/slip`));
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}
