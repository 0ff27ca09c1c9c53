import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { Gate } from '../lanes/queries.js';

export type Yard = Schemas['YardAnswer'];
export type SlotHour = Schemas['SlotHourAnswer'];
export type SlotBody = Schemas['SetSlotCapacityBody'];
export type ParkBody = Schemas['SetParkCallsBody'];

/** The hours of a day for a route, a direction and a class. */
export const slotsOf = (query: {
  readonly route: string;
  readonly direction: SlotBody['direction'];
  readonly class: SlotBody['class'];
  readonly day: string;
}) =>
  queryOptions({
    queryKey: ['slots', query],
    queryFn: async () => (await answer(api.GET('/api/v1/slots', { params: { query } }))).hours,
    enabled: query.route !== '',
    refetchInterval: 30_000,
  });

export const slotPreviewOf = (gate: Gate, body: SlotBody | undefined) =>
  queryOptions({
    queryKey: ['slot-preview', gate, body],
    queryFn: () => {
      if (!body) throw new Error('Nothing to look at');
      return answer(api.POST('/api/v1/gates/{gate}/slot-capacity/preview', { params: { path: { gate } }, body }));
    },
    enabled: body !== undefined,
    gcTime: 0,
    retry: false,
  });

export const yardPreviewOf = (gate: Gate, yard: string, capacity: number) =>
  queryOptions({
    queryKey: ['yard-preview', gate, yard, capacity],
    queryFn: () =>
      answer(
        api.POST('/api/v1/gates/{gate}/yards/{yard}/capacity/preview', {
          params: { path: { gate, yard } },
          body: { capacity },
        }),
      ),
    gcTime: 0,
    retry: false,
  });

export const parkPreviewOf = (gate: Gate, yard: string, body: ParkBody) =>
  queryOptions({
    queryKey: ['park-preview', gate, yard, body],
    queryFn: () =>
      answer(api.POST('/api/v1/gates/{gate}/yards/{yard}/park/preview', { params: { path: { gate, yard } }, body })),
    gcTime: 0,
    retry: false,
  });
