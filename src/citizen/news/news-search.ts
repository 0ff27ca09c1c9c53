import type { SearchSource } from '../../shared/search/search-source.js';
import { ListNews } from './public-news.queries.js';

/** Published posts, for the search over everything. */
export const newsSearch = {
  kind: 'NEWS',
  name: { vi: 'Tin tức', zh: '新闻', en: 'News' },
  find: async (questions, looked) => {
    const { items, next } = await questions.execute(new ListNews(looked));
    return {
      items: items.map(({ id, title, summary, publishedAt }) => ({
        id,
        title,
        line: summary,
        at: publishedAt,
        path: `/citizen/news/${id}`,
      })),
      ...(next !== undefined && { next }),
    };
  },
} as const satisfies SearchSource;
