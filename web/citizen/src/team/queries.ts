import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { IS_CARRIED } from '../../../shared/offline/last-read.js';
import { toldUpTo } from '../../../shared/offline/told-up-to.js';

export type Team = Schemas['TeamAnswer'];
export type FoundHome = Schemas['TeamVisitAnswer'];
export type ActedDossier = Schemas['ActedDossier'];

/** A hamlet has some hundred households; a page holds two hundred. */
const PAGE = 200;
const MOST_PAGES = 5;
const LATEST = 50;
/** What is taken along: it stays in the page as long as the app is open, and on the device until he leaves it. */
const carried = { meta: IS_CARRIED, gcTime: Infinity, refetchInterval: 60_000 };

/** The team of whoever is signed in, with its goals; null while he is of none. */
export const myTeam = queryOptions({
  queryKey: ['team', 'mine'],
  queryFn: async (): Promise<Team | null> => {
    const [own] = (await answer(api.GET('/api/v1/teams', { params: { query: { limit: 1 } } }))).items;
    return own ? answer(api.GET('/api/v1/teams/{id}', { params: { path: { id: own.id } } })) : null;
  },
  ...carried,
});

/** The households of his team, each as it was found last. */
export const homesOf = (team: string) =>
  queryOptions({
    queryKey: ['team', 'homes', team],
    queryFn: async () => {
      const homes: FoundHome[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = { team, latest: true, limit: PAGE, ...toldUpTo(), ...(cursor !== undefined && { cursor }) };
        const { items, next } = await answer(api.GET('/api/v1/team-visits', { params: { query } }));
        homes.push(...items);
        if (next === undefined) break;
        cursor = next;
      }
      return homes;
    },
    enabled: team !== '',
    ...carried,
  });

/** What he sent for citizens, and where each stands. */
export const actedDossiers = queryOptions({
  queryKey: ['team', 'dossiers'],
  queryFn: async () =>
    (await answer(api.GET('/api/v1/team-dossiers', { params: { query: { limit: LATEST, ...toldUpTo() } } }))).items,
  ...carried,
});

/** What a citizen agrees to. */
export const consentWords = queryOptions({
  queryKey: ['team', 'consent-words'],
  queryFn: async () => (await answer(api.GET('/api/v1/team-consent-words'))).items,
  staleTime: 86_400_000,
  ...carried,
});
