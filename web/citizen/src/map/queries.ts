import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { IS_PUBLIC } from '../../../shared/offline/last-read.js';

export type CommuneMap = Schemas['CommuneMapView'];
const DAY_MS = 86_400_000;

/** The boundaries of the communes; kept on the device, so that a place is told without network too. */
export const communeMap = queryOptions({
  queryKey: ['commune-map'],
  queryFn: () => answer(api.GET('/api/v1/communes/map')),
  staleTime: DAY_MS,
  gcTime: Infinity,
  meta: IS_PUBLIC,
});
