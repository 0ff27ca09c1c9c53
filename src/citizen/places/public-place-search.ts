import type { SearchSource } from '../../shared/search/search-source.js';
import { ListPublicPlaces } from './public-place.queries.js';

/** Places with a plate, for the search over everything. */
export const placeSearch = {
  kind: 'PLACE',
  name: { vi: 'Địa điểm, di tích', zh: '地点与古迹', en: 'Places and relics' },
  find: async (questions, looked) => {
    const { items, next } = await questions.execute(new ListPublicPlaces(looked));
    return {
      items: items.map(({ code, name, communeName }) => ({
        id: code,
        title: name,
        ...(communeName && { line: communeName }),
        path: `/citizen/p/${code}`,
      })),
      ...(next !== undefined && { next }),
    };
  },
} as const satisfies SearchSource;
