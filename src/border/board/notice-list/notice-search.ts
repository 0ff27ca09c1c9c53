import type { SearchSource } from '../../../shared/search/search-source.js';
import { FindNotices } from './find-notices.query.js';

/** Notices to the public that stand now, for the search over everything. */
export const noticeSearch = {
  kind: 'NOTICE',
  name: { vi: 'Thông báo cửa khẩu', zh: '口岸通知', en: 'Notices at the gates' },
  find: async (questions, looked) => {
    const { items, ...page } = await questions.execute(new FindNotices(looked));
    return {
      ...page,
      items: items.map(({ notice, words, startsAt }) => ({
        id: notice,
        title: words,
        at: startsAt.toISOString(),
        path: '/',
      })),
    };
  },
} as const satisfies SearchSource;
