import type { SearchSource } from '../../shared/search/search-source.js';
import { ListPublicReports } from './public-reports.queries.js';

/** Reports whose answer is published, by its words alone: what senders wrote is searched by nobody. */
export const reportSearch = {
  kind: 'REPORT',
  name: { vi: 'Phản ánh đã trả lời', zh: '已答复的反映', en: 'Answered reports' },
  find: async (questions, looked) => {
    const { items, next } = await questions.execute(new ListPublicReports(looked));
    return {
      items: items.map(({ id, title = '', text, sentAt }) => ({
        id,
        title: { vi: title },
        ...(text !== undefined && { line: { vi: text } }),
        at: sentAt,
        path: `/citizen/reports/${id}`,
      })),
      ...(next !== undefined && { next }),
    };
  },
} as const satisfies SearchSource;
