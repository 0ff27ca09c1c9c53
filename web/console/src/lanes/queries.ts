import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';

export type Gate = NonNullable<Schemas['Me']['gate']>;
export type Lane = Schemas['LaneView'];
export type Called = Schemas['CalledView'];
export type Suggestion = Schemas['SuggestionAnswer'];
export type ListedTicket = Schemas['ListedTicketAnswer'];
export type LaneChange = Schemas['LaneChangeBody'];

/** What the live board announces: read anew whenever something changes at the gate. */
export const LIVE = ['board', 'lane-tickets', 'suggestions'] as const;
const MANY = 200;

export const boardOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['board', gate],
    queryFn: async () => (await answer(api.GET('/api/v1/gates/{gate}/board', { params: { path: { gate } } }))).state,
    refetchInterval: 5_000,
  });

/** The vehicles that are called or in a lane, by code: the board names codes alone. */
export const ticketsAtLanes = queryOptions({
  queryKey: ['lane-tickets'],
  queryFn: async () => {
    const pages = await Promise.all(
      (['CALLED', 'ADMITTED'] as const).map((status) =>
        answer(api.GET('/api/v1/tickets', { params: { query: { status, limit: MANY } } })),
      ),
    );
    return Object.fromEntries(pages.flatMap(({ items }) => items.map((ticket) => [ticket.code, ticket])));
  },
  refetchInterval: 5_000,
});

export const suggestionsOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['suggestions', gate],
    queryFn: () => answer(api.GET('/api/v1/gates/{gate}/suggestions', { params: { path: { gate } } })),
    refetchInterval: 3_000,
  });

/** Who waits in a direction, for a call by hand; every page of them, since the one that waits longest comes last. */
export const waitingFor = (direction: Lane['direction']) =>
  queryOptions({
    queryKey: ['waiting', direction],
    queryFn: async () => {
      const waiting: ListedTicket[] = [];
      let cursor: string | undefined;
      do {
        const query = { status: 'WAITING' as const, direction, limit: MANY, ...(cursor && { cursor }) };
        const page = await answer(api.GET('/api/v1/tickets', { params: { query } }));
        waiting.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return waiting;
    },
    staleTime: 5_000,
  });

/** What a change of a lane would come into; refused as the change itself would be. */
export const previewOf = (gate: Gate, lane: string, body: LaneChange) =>
  queryOptions({
    queryKey: ['preview', gate, lane, body],
    queryFn: () =>
      answer(api.POST('/api/v1/gates/{gate}/lanes/{lane}/preview', { params: { path: { gate, lane } }, body })),
    refetchInterval: 3_000,
    gcTime: 0,
  });
