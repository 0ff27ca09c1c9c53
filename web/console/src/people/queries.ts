import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { AppealSearch, PeopleSearch } from './search.js';

export type Person = Schemas['PersonRow'];
export type Posting = Schemas['PostingBody'];
export type Application = Schemas['FirmApplicationRow'];
export type Penalty = Schemas['PenaltyAnswer'];

export const peopleOf = ({ ofFirms, ...search }: PeopleSearch) => {
  const query = { ...search, ...(ofFirms && { ofFirms: ofFirms === 'true' }), limit: 20 };
  return queryOptions({
    queryKey: ['people', query],
    queryFn: () => answer(api.GET('/api/v1/people', { params: { query: { ...query, ...afterMine() } } })),
  });
};

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

export const appealsOf = ({ appeals = 'OPEN', ...search }: AppealSearch) =>
  queryOptions({
    queryKey: ['appeals', appeals, search],
    queryFn: () =>
      answer(api.GET('/api/v1/penalties', { params: { query: { limit: 10, appeals, ...search, ...afterMine() } } })),
    refetchInterval: 30_000,
  });

export const penaltyOf = (penalty: string) =>
  queryOptions({
    queryKey: ['penalty', penalty],
    queryFn: () => answer(api.GET('/api/v1/penalties/{penalty}', { params: { path: { penalty } } })),
  });
