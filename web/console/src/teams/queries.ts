import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { TeamsSearch } from './search.js';

export type ListedTeam = Schemas['ListedTeam'];
export type TeamFigures = Pick<ListedTeam, 'over15' | 'app' | 'payment' | 'shop' | 'few'>;
export type CommuneProgress = Schemas['CommuneProgress'];
export type Team = Schemas['TeamAnswer'];
export type TeamMember = Schemas['TeamMemberAnswer'];

const EVERY_MS = 60_000;

export const teamsOf = (search: TeamsSearch) => {
  const { find, team: _, sort = 'CODE', ...filters } = search;
  const query = { ...filters, ...(find !== undefined && { text: find }), sort };
  return queryOptions({
    queryKey: ['teams', query],
    queryFn: () => answer(api.GET('/api/v1/teams', { params: { query } })),
    refetchInterval: EVERY_MS,
  });
};

export const teamProgress = queryOptions({
  queryKey: ['team-progress'],
  queryFn: () => answer(api.GET('/api/v1/team-progress')),
  refetchInterval: EVERY_MS,
});

export const teamOf = (id: string) =>
  queryOptions({
    queryKey: ['team', id],
    queryFn: () => answer(api.GET('/api/v1/teams/{id}', { params: { path: { id } } })),
    refetchInterval: EVERY_MS,
  });

export const membersOf = (id: string) =>
  queryOptions({
    queryKey: ['team', id, 'members'],
    queryFn: async () => (await answer(api.GET('/api/v1/teams/{id}/members', { params: { path: { id } } }))).items,
  });
