import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';

export type Person = Schemas['PersonRow'];
export type Posting = Schemas['PostingBody'];
export type Application = Schemas['FirmApplicationRow'];
export type Penalty = Schemas['PenaltyAnswer'];

export const peopleOf = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['people', cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/people', { params: { query: { limit: 20, ...(cursor && { cursor }), ...afterMine() } } }),
      ),
  });

export const applicationsOf = (status: Application['status'] | undefined, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['applications', status, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/firm-applications', {
          params: {
            query: { limit: 10, ...(status && { status }), ...(cursor && { cursor }), ...afterMine() },
          },
        }),
      ),
    refetchInterval: 30_000,
  });

export const appealsOf = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['appeals', cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/penalties', {
          params: { query: { limit: 10, appeals: 'OPEN' as const, ...(cursor && { cursor }), ...afterMine() } },
        }),
      ),
    refetchInterval: 30_000,
  });

export const penaltyOf = (penalty: string) =>
  queryOptions({
    queryKey: ['penalty', penalty],
    queryFn: () => answer(api.GET('/api/v1/penalties/{penalty}', { params: { path: { penalty } } })),
  });
