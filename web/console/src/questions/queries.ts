import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { QuestionsSearch } from './search.js';

export type UnansweredQuestion = Schemas['UnansweredQuestion'];

const PAGE = 30;

/** One page of what the assistant had no answer to; those that nobody has dealt with, unless told. */
export const questionsOf = ({ open, sort, ...more }: QuestionsSearch) => {
  const query = { ...more, open: open === undefined, sort: sort ?? ('TIMES_DOWN' as const), limit: PAGE };
  return queryOptions({
    queryKey: ['unanswered-questions', query],
    queryFn: () => answer(api.GET('/api/v1/assistant/unanswered-questions', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};
