import type { SearchSource } from '../../shared/search/search-source.js';
import { FindStreets } from './find-streets.query.js';
import { FindParcelsByWords } from './parcels-by-words.query.js';
import { FindZonesByWords } from './zones-by-words.query.js';

/** Streets and what land costs along them, for the search over everything. */
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

/** Parcels, for the search over everything, where the words ask for one: a commune or a street alone lists none. */
export const parcelSearch = {
  kind: 'PARCEL',
  name: { vi: 'Thửa đất', zh: '宗地', en: 'Parcels' },
  find: async (questions, looked) => {
    const { items, ...page } = await questions.execute(new FindParcelsByWords(looked));
    return {
      ...page,
      items: items.map(({ commune, sheet, number, address, communeName }) => {
        const { vi, zh, en } = communeName ?? { vi: commune, zh: commune, en: commune };
        const lying = (name: string) => [address, name].filter(Boolean).join(', ');
        return {
          id: `${commune}/${sheet}/${number}`,
          title: {
            vi: `Thửa ${number}, tờ bản đồ ${sheet}`,
            zh: `图幅 ${sheet} 宗地 ${number}`,
            en: `Parcel ${number}, sheet ${sheet}`,
          },
          line: { vi: lying(vi), zh: lying(zh), en: lying(en) },
          path: `/citizen/land/${[commune, sheet, number].map(encodeURIComponent).join('/')}`,
        };
      }),
    };
  },
} as const satisfies SearchSource;

/** Planning zones with the law they are by, for the search over everything. */
export const zoneSearch = {
  kind: 'PLANNING_ZONE',
  name: { vi: 'Quy hoạch', zh: '规划', en: 'Planning zones' },
  find: async (questions, looked) => {
    const { items, ...page } = await questions.execute(new FindZonesByWords(looked));
    return {
      ...page,
      items: items.map(({ plan, zone, name, basis, communes }) => {
        const line = (names: readonly string[]) => [basis, ...names].join(' · ');
        return {
          id: `${plan}/${zone}`,
          title: name,
          line: {
            vi: line(communes.map(({ vi }) => vi)),
            zh: line(communes.map(({ zh }) => zh)),
            en: line(communes.map(({ en }) => en)),
          },
          path: `/citizen/land?${new URLSearchParams({ plan: `${plan}/${zone}` }).toString()}`,
        };
      }),
    };
  },
} as const satisfies SearchSource;
