import type { SearchSource } from '../../shared/search/search-source.js';
import { FindProcedures } from './procedures.queries.js';

/** Procedures, for the search over everything. */
export const procedureSearch = {
  kind: 'PROCEDURE',
  name: { vi: 'Thủ tục hành chính', zh: '行政手续', en: 'Procedures' },
  find: async (questions, looked) => {
    const { items, ...page } = await questions.execute(new FindProcedures(looked));
    return {
      ...page,
      items: items.map(({ code, vi, zh, en, field }) => ({
        id: code,
        title: { vi, zh, en },
        line: { vi: `${code} · ${field}` },
        path: `/citizen/procedures/${code}`,
      })),
    };
  },
} as const satisfies SearchSource;
