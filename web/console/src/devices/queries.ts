import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { DevicesSearch } from './search.js';

export type Device = Schemas['DeviceRow'];

export const devicesOf = ({ ended, ...search }: DevicesSearch) => {
  const query = { ...search, ...(ended && { ended: ended === 'true' }), limit: 20 };
  return queryOptions({
    queryKey: ['devices', query],
    queryFn: () => answer(api.GET('/api/v1/devices', { params: { query } })),
    refetchInterval: 5_000,
  });
};

/** The picture that a display was asked for, once it has drawn it. */
export const pictureOf = (device: string, askedAt: number) =>
  queryOptions({
    queryKey: ['device-picture', device, askedAt],
    queryFn: async () => {
      const response = await fetchInSession(new Request(`/api/v1/devices/${device}/picture`));
      if (!response.ok) throw await refusalOf(response);
      return URL.createObjectURL(await response.blob());
    },
    retry: 10,
    retryDelay: 2_000,
    gcTime: 0,
    staleTime: Infinity,
  });
