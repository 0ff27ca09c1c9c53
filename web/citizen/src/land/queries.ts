import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { IS_PUBLIC } from '../../../shared/offline/last-read.js';
import type { Place } from '../map/commune-at.js';

export type FoundParcel = Schemas['FoundParcel'];
export type ZoneOver = Schemas['ZoneOver'];
export type PriceBand = Schemas['PriceBand'];
export type LandOnMap = Schemas['LandMapAnswer'];
const PAGE = 20;

/** Parcels of a commune, by sheet and number where they are known. */
export const foundParcels = (query: { commune: string; sheet?: string; number?: string; cursor?: string }) =>
  queryOptions({
    queryKey: ['land', 'parcels', query],
    queryFn: () => answer(api.GET('/api/v1/land/parcels', { params: { query: { ...query, limit: PAGE } } })),
  });

interface NumberOfParcel {
  readonly commune: string;
  readonly sheet: string;
  readonly number: string;
}

/** One parcel, today or on a day; whoever looked at it reads it without network later. */
export const parcelOf = (path: NumberOfParcel, day: string | undefined) =>
  queryOptions({
    queryKey: ['land', 'parcel', path.commune, path.sheet, path.number, ...(day === undefined ? [] : [day])],
    queryFn: () =>
      answer(
        api.GET('/api/v1/land/parcels/{commune}/{sheet}/{number}', {
          params: { path, query: day === undefined ? {} : { day } },
        }),
      ),
    staleTime: 60_000,
    gcTime: Infinity,
    meta: IS_PUBLIC,
  });

/** What held of a parcel, page by page, the latest first. `first`: what came with the parcel. */
export const versionsOf = (path: NumberOfParcel, first: Schemas['ParcelVersions'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['land', 'versions', path],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/land/parcels/{commune}/{sheet}/{number}/versions', {
          params: { path, query: pageParam === '' ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
    ...(first && { initialData: { pages: [first], pageParams: [''] } }),
  });

/** What lies at a place. */
export const landAt = ({ longitude, latitude }: Place) =>
  queryOptions({
    queryKey: ['land', 'at', longitude, latitude],
    queryFn: () => answer(api.GET('/api/v1/land/at', { params: { query: { longitude, latitude } } })),
    staleTime: 60_000,
  });

/** Price bands of a commune, by the words of a street. */
export const foundPrices = (query: { commune: string; text: string }) =>
  queryOptions({
    queryKey: ['land', 'prices', query],
    queryFn: () => answer(api.GET('/api/v1/land/prices', { params: { query: { ...query, limit: PAGE } } })),
  });

/** Planning zones in force, by the words of plan, name and law. */
export const foundZones = (text: string) =>
  queryOptions({
    queryKey: ['land', 'zones', text],
    queryFn: () => answer(api.GET('/api/v1/land/zones', { params: { query: { text, limit: PAGE } } })),
  });
