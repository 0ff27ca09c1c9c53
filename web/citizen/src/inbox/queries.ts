import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { Language } from '../../../shared/words/catalogue.js';

export type InboxMessage = Schemas['InboxMessage'];
const PAGE = 20;

/** One page of what this citizen was told, newest first. */
export const inboxPage = (cursor: string | undefined, language: Language) =>
  queryOptions({
    // Its texts are the server's, in the language that is shown.
    queryKey: ['inbox', 'page', language, cursor],
    queryFn: () => answer(api.GET('/api/v1/inbox', { params: { query: { ...(cursor && { cursor }), limit: PAGE } } })),
  });

export const inboxUnread = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: async () => (await answer(api.GET('/api/v1/inbox/unread'))).unread,
  refetchInterval: 60_000,
});
