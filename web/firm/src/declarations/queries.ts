import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { toldUpTo } from '../../../shared/offline/told-up-to.js';
import type { declarationsSearch } from './search.js';

export type ListedDeclaration = Schemas['ListedDeclarationAnswer'];
export type SeenDeclaration = Schemas['DeclarationSeenAnswer'];
const PAGE = 50;

/** One page of the firm's declarations, newest first. */
export const declarationPage = (search: ReturnType<typeof declarationsSearch>) =>
  queryOptions({
    queryKey: ['declarations', 'page', search],
    queryFn: () =>
      answer(api.GET('/api/v1/declarations', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });

/** What the revision of a declaration speaks of: what one person tells of it in a row, the outbox sends in a row. */
export const thingOf = (id: string) => `declaration-${id}`;
