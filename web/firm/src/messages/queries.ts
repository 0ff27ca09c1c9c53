import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { Language } from '../../../shared/words/catalogue.js';
import type { messagesSearch } from './search.js';

export type Message = Schemas['MessageAnswer'];
const PAGE = 50;

/** One page of what the firm was told, newest first. */
export const messagePage = ({ show, ...search }: ReturnType<typeof messagesSearch>, language: Language) =>
  queryOptions({
    // Its texts are the server's, in the language that is shown.
    queryKey: ['messages', 'page', language, { ...search, show }],
    queryFn: () =>
      answer(
        api.GET('/api/v1/messages', {
          params: { query: { ...search, limit: PAGE, ...(show === 'UNREAD' && { unread: true }) } },
        }),
      ),
  });

export const unreadMessages = queryOptions({
  queryKey: ['messages', 'unread'],
  queryFn: async () => (await answer(api.GET('/api/v1/messages/unread'))).unread,
  refetchInterval: 60_000,
});
