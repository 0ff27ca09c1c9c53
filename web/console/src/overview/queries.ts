import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { OverviewSearch } from './search.js';

export type LongWait = Schemas['LongWaitAnswer'];

/** What changes of the live board make this page read anew. */
export const LIVE = ['board', 'gate-places', 'long-waits', 'public-status', 'out-of-turn', 'closures'] as const;
const SLOW_MS = 30_000;

export const longWaitsOf = (gate: Gate, { cursor, class: kind, status }: OverviewSearch) =>
  queryOptions({
    queryKey: ['long-waits', gate, cursor, kind, status],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/long-waits', {
          params: {
            path: { gate },
            query: { limit: 10, ...(cursor && { cursor }), ...(kind && { class: kind }), ...(status && { status }) },
          },
        }),
      ),
    refetchInterval: SLOW_MS,
  });

/** What was cleared today, as everyone may know it. */
export const todayOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['public-status', gate],
    queryFn: async () => (await answer(api.GET('/api/v1/public-status'))).state.gates[gate]?.today,
    refetchInterval: SLOW_MS,
  });

export const outOfTurnOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['out-of-turn', gate],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/out-of-turn-calls', {
          params: { path: { gate }, query: { status: 'UNCONFIRMED', limit: 20, ...afterMine() } },
        }),
      ),
    refetchInterval: SLOW_MS,
  });

export const staysOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['stays', gate],
    queryFn: () => answer(api.GET('/api/v1/gates/{gate}/stays', { params: { path: { gate }, query: { limit: 5 } } })),
    refetchInterval: SLOW_MS,
  });
