import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { Me } from '../../../shared/session/session.js';

export type FoundVehicle = Schemas['FoundVehicle'];

const PAGE = 20;
/** What the server looks for at least. */
export const FEWEST = 3;

export const vehiclesLike = (gate: NonNullable<Me['gate']>, q: string) =>
  infiniteQueryOptions({
    queryKey: ['find', gate, q],
    queryFn: ({ pageParam }) => {
      const query = { q, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/v1/gates/{gate}/find', { params: { path: { gate }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: q.length >= FEWEST,
    staleTime: 5_000,
  });
