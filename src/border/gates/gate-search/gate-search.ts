import type { SearchSource } from '../../../shared/search/search-source.js';
import { FindGates } from './find-gates.query.js';

/** Gates of the province, for the search over everything: their state stands on the public page. All on one page. */
export const gateSearch = {
  kind: 'GATE',
  name: { vi: 'Cửa khẩu', zh: '口岸', en: 'Border gates' },
  find: async (questions, { text }) => {
    const gates = await questions.execute(new FindGates(text));
    return {
      items: gates.map(({ gate, name, routes }) => ({
        id: gate,
        title: name,
        ...(routes.length > 0 && {
          line: {
            vi: routes.map((route) => route.name.vi).join(', '),
            zh: routes.map((route) => route.name.zh).join('、'),
            en: routes.map((route) => route.name.en).join(', '),
          },
        }),
        path: '/',
      })),
    };
  },
} as const satisfies SearchSource;
