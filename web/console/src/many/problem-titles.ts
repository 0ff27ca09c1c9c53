import { queryOptions } from '@tanstack/react-query';
import type { Message } from '../../../shared/words/catalogue.js';

/** What each refusal is called, in three languages; asked for when the first of many was refused. They change with a release only. */
export const problemTitles = queryOptions({
  queryKey: ['problem-titles'],
  queryFn: async () => {
    const response = await fetch('/api/problems.json');
    const all = (await response.json()) as Record<string, { readonly title: Message; readonly todo?: Message }>;
    return Object.fromEntries(Object.entries(all).map(([code, { title }]) => [code, title]));
  },
  staleTime: Infinity,
});
