import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api/client.js';

export type CommuneMap = Schemas['CommuneMapView'];
const DAY_MS = 86_400_000;

/** The boundaries of the communes. */
export const communeMap = queryOptions({
  queryKey: ['commune-map'],
  queryFn: () => answer(api.GET('/api/v1/communes/map')),
  staleTime: DAY_MS,
});
