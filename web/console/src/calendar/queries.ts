import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';

export type RegularHours = Schemas['RegularHoursAnswer'];
export type Closure = Schemas['ClosureAnswer'];
export type Calendar = Schemas['CalendarAnswer'];
export type Direction = Calendar['direction'];

interface Closures {
  readonly standing: boolean;
  readonly limit: number;
  readonly route?: string | undefined;
  readonly cursor?: string | undefined;
}

export const closuresOf = (gate: Gate, { standing, limit, route, cursor }: Closures) =>
  queryOptions({
    queryKey: ['closures', gate, standing, limit, route, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/closures', {
          params: {
            path: { gate },
            query: {
              limit,
              ...(standing && { standing: 'true' as const }),
              ...(route && { route }),
              ...(cursor && { cursor }),
              ...afterMine(),
            },
          },
        }),
      ),
    refetchInterval: 30_000,
  });

/** So many days of the calendar are read at once: four weeks. */
export const DAYS = 28;

export const calendarOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['calendar', gate],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/gates/{gate}/calendar', { params: { path: { gate }, query: { days: DAYS } } })))
        .calendars,
    refetchInterval: 30_000,
  });

interface Place {
  readonly gate: Gate;
  readonly route: string;
}

/** The regular hours of a route as they stand, each direction once. */
export const hoursOf = (path: Place) =>
  queryOptions({
    queryKey: ['regular-hours', path],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/gates/{gate}/routes/{route}/hours', { params: { path } }))).hours,
    refetchInterval: 30_000,
  });

export type ClosureBody = Schemas['ClosureBody'];
export type IntervalBody = Schemas['AnnounceIntervalBody'];
export type HoursBody = Schemas['SetHoursBody'];
export type Change =
  | { readonly what: 'CLOSE'; readonly body: ClosureBody }
  | { readonly what: 'OPEN'; readonly body: IntervalBody }
  | { readonly what: 'HOURS'; readonly body: HoursBody };

/** What a change of the calendar would come into; refused as the change itself would be. */
export const previewOf = (path: Place, change: Change | undefined) =>
  queryOptions({
    queryKey: ['calendar-preview', path, change],
    queryFn: () => {
      if (!change) throw new Error('Nothing to look at');
      const params = { path };
      if (change.what === 'CLOSE')
        return answer(api.POST('/api/v1/gates/{gate}/routes/{route}/closures/preview', { params, body: change.body }));
      if (change.what === 'OPEN')
        return answer(api.POST('/api/v1/gates/{gate}/routes/{route}/intervals/preview', { params, body: change.body }));
      return answer(api.POST('/api/v1/gates/{gate}/routes/{route}/hours/preview', { params, body: change.body }));
    },
    enabled: change !== undefined,
    gcTime: 0,
    retry: false,
  });

interface OfClosure extends Place {
  readonly closure: string;
}

export const replanPreviewOf = (path: OfClosure) =>
  queryOptions({
    queryKey: ['replan-preview', path.closure],
    queryFn: () =>
      answer(api.GET('/api/v1/gates/{gate}/routes/{route}/closures/{closure}/replan/preview', { params: { path } })),
    gcTime: 0,
    retry: false,
  });

/** How far the moves are; asked again while they go on. */
export const replanOf = (path: OfClosure, on: boolean) =>
  queryOptions({
    queryKey: ['replan', path.closure],
    queryFn: () =>
      answer(api.GET('/api/v1/gates/{gate}/routes/{route}/closures/{closure}/replan', { params: { path } })),
    enabled: on,
    refetchInterval: ({ state }) =>
      state.data?.status === 'MOVING' || state.data?.status === 'UNDOING' ? 1_000 : false,
  });
