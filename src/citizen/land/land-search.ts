import type { SearchSource } from '../../shared/search/search-source.js';
import { FindStreets } from './find-streets.query.js';

/** Streets and what land costs along them, for the search over everything; parcels are looked up by their numbers. */
export const landSearch = {
  kind: 'LAND_PRICE',
  name: { vi: 'Giá đất theo đường', zh: '街道地价', en: 'Land prices by street' },
  find: async (questions, looked) => {
    const { items, ...page } = await questions.execute(new FindStreets(looked));
    return {
      ...page,
      items: items.map(({ commune, street }) => ({
        id: `${commune} ${street}`,
        title: { vi: street },
        path: `/citizen/land?${new URLSearchParams({ commune, street }).toString()}`,
      })),
    };
  },
} as const satisfies SearchSource;
