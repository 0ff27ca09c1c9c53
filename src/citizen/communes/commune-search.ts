import type { SearchSource } from '../../shared/search/search-source.js';
import { FindCommunes } from './communes.queries.js';

/** Communes, each with what it publishes, for the search over everything. */
export const communeSearch = {
  kind: 'COMMUNE',
  name: { vi: 'Xã, phường', zh: '乡镇、坊', en: 'Communes and wards' },
  find: async (questions, { text, limit, cursor }) => {
    const { items, next } = await questions.execute(new FindCommunes(text, limit, cursor));
    return {
      items: items.map(({ code, fullVi, fullEn }) => ({
        id: code,
        title: { vi: fullVi, en: fullEn },
        path: `/citizen/news?office=${code}`,
      })),
      ...(next !== undefined && { next }),
    };
  },
} as const satisfies SearchSource;
