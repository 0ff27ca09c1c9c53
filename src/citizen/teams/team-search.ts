import type { SearchSource } from '../../shared/search/search-source.js';
import { FindPublicTeams } from './public-teams.query.js';

/**
 * Community digital teams, for the search over everything. Their members' names and telephones are told to nobody but team
 * and commune, so a team is reached by its commune, whose page it leads to.
 */
export const teamSearch = {
  kind: 'TEAM',
  name: { vi: 'Tổ công nghệ số cộng đồng', zh: '社区数字小组', en: 'Community digital teams' },
  find: async (questions, looked) => {
    const { items, ...page } = await questions.execute(new FindPublicTeams(looked));
    return {
      ...page,
      items: items.map(({ code, name, commune, communeName }) => {
        const { vi, zh, en } = communeName ?? { vi: commune, zh: commune, en: commune };
        return {
          id: code,
          title: { vi: name },
          line: {
            vi: `${vi}. Gặp tổ qua bộ phận một cửa của xã, phường.`,
            zh: `${zh}。请通过该乡镇的一站式窗口联系小组。`,
            en: `${en}. Ask its one-stop desk for the team.`,
          },
          path: `/citizen/news?office=${commune}`,
        };
      }),
    };
  },
} as const satisfies SearchSource;
