import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';

const MANY = 100;

/** What was declared for a Hanoi day, whole; one that is there twice (declared again after a refusal) stands once. */
export const declaredFor = (day: string) =>
  queryOptions({
    queryKey: ['declarations', 'day', day],
    queryFn: async () => {
      const query = { plannedDay: day, limit: MANY };
      const { items } = await answer(api.GET('/api/v1/declarations', { params: { query } }));
      const all = await Promise.all(
        items.map(({ declaration }) =>
          answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id: declaration } } })),
        ),
      );
      const byPlate = new Map(all.toReversed().map((each) => [each.plate ?? each.id, each] as const));
      return [...byPlate.values()].filter(({ content }) => content !== undefined);
    },
    staleTime: 30_000,
  });
