import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { InForceSearch, LandSearch } from './search.js';

export type LandFile = Schemas['LandFileAnswer'];
export type LandLayer = LandFile['layer'];
export type ZoneInForce = Schemas['ZoneOver'];
export type PriceBand = Schemas['PriceBand'];

const PAGE = 20;
const FAULTS = 50;
const AT_WORK: readonly LandFile['state'][] = ['CHECKING', 'ENTERING'];

/** What the own office handed in; asked again soon while something of it is worked on. */
export const landFiles = ({ layer, state, cursor }: LandSearch) =>
  queryOptions({
    queryKey: ['land-files', { layer, state, cursor }],
    queryFn: () =>
      answer(
        api.GET('/api/v1/land/files', {
          params: {
            query: { limit: PAGE, ...(layer && { layer }), ...(state && { state }), ...(cursor && { cursor }) },
          },
        }),
      ),
    refetchInterval: ({ state: { data } }) =>
      data?.items.some((file) => AT_WORK.includes(file.state)) ? 2_000 : 15_000,
  });

/** What is loaded of each layer. */
export const landLoaded = queryOptions({
  queryKey: ['land-loaded'],
  queryFn: () => answer(api.GET('/api/v1/land')),
  refetchInterval: 15_000,
});

const asked = ({ text, day, cursor }: InForceSearch) => ({
  limit: FAULTS,
  ...(text && { text }),
  ...(day && { day }),
  ...(cursor && { cursor }),
});

/** Planning zones that hold on a day. */
export const zonesInForce = (search: InForceSearch) =>
  queryOptions({
    queryKey: ['land-zones', asked(search)],
    queryFn: async () => ({
      ...(await answer(api.GET('/api/v1/land/zones', { params: { query: asked(search) } }))),
      stale: false,
    }),
  });

/** Price bands that hold on a day. */
export const pricesInForce = (search: InForceSearch) =>
  queryOptions({
    queryKey: ['land-prices', asked(search)],
    queryFn: async () => ({
      ...(await answer(api.GET('/api/v1/land/prices', { params: { query: asked(search) } }))),
      stale: false,
    }),
  });

/** The lines of a file that are not taken; anew when it gets further. */
export const faultsOfFile = (id: string, state: LandFile['state'], cursor: string | undefined) =>
  queryOptions({
    queryKey: ['land-faults', id, state, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/land/files/{id}/faults', {
          params: { path: { id }, query: { limit: FAULTS, ...(cursor && { cursor }) } },
        }),
      ),
    staleTime: Infinity,
  });
