import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';
import type { SeenDeclaration } from '../declarations/queries.js';

const PAGE = 50;
/** So many declarations are read side by side. */
const AT_ONCE = 6;
const FRESH_MS = 5 * 60_000;

/** What was declared for a Hanoi day, page by page, each declaration whole. What was read stays read when a later page fails. */
export const declaredFor = (client: QueryClient, day: string) =>
  infiniteQueryOptions({
    queryKey: ['declarations', 'day', day],
    queryFn: async ({ pageParam: cursor }) => {
      const query = { plannedDay: day, limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const { items, next } = await answer(api.GET('/api/v1/declarations', { params: { query } }));
      return {
        declared: await wholeOf(
          client,
          items.map(({ declaration }) => declaration),
        ),
        next,
      };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: FRESH_MS,
  });

async function wholeOf(client: QueryClient, ids: readonly string[]): Promise<SeenDeclaration[]> {
  const found: SeenDeclaration[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    found.push(
      ...(await Promise.all(
        ids.slice(from, from + AT_ONCE).map((id) =>
          client.fetchQuery({
            queryKey: ['declaration', id, 'whole'],
            queryFn: () => answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id } } })),
            staleTime: FRESH_MS,
          }),
        ),
      )),
    );
  return found;
}
