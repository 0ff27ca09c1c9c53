import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { Gate } from '../lanes/queries.js';

export type Yard = Schemas['YardAnswer'];
export type SlotBody = Schemas['SetSlotCapacityBody'];
export type ParkBody = Schemas['SetParkCallsBody'];

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
