import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';

const HERE = ['CALLED', 'ADMITTED', 'WAITING', 'BOOKED'] as const;
const MANY = 200;

/** The ticket codes of the vehicles at one's gate, by declaration: the list of work itself names none. */
export const codesOfGate = queryOptions({
  queryKey: ['codes'],
  queryFn: async () => {
    const pages = await Promise.all(
      HERE.map((status) => answer(api.GET('/api/v1/tickets', { params: { query: { status, limit: MANY } } }))),
    );
    return Object.fromEntries(pages.flatMap(({ items }) => items.map(({ declaration, code }) => [declaration, code])));
  },
  refetchInterval: 15_000,
});
