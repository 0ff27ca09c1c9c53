import { TEAM_LEVELS } from '../../../../src/citizen/teams/domain/team.js';
import { oneOf, sortValues, text } from '../../../shared/lists/search.js';

export { TEAM_LEVELS };
const SORTS = sortValues('NAME', 'CODE');

/** What the address says: the filters of the list, where in it one stands, and the team that is open. */
export function teamsSearch(search: Record<string, unknown>) {
  const { find, commune } = search;
  const typed = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  return {
    ...oneOf('level', TEAM_LEVELS, search),
    // Digits alone come as a number.
    ...(typed(find) && find !== '' && { find: String(find) }),
    ...(typed(commune) && { commune: String(commune).padStart(5, '0') }),
    ...oneOf('sort', SORTS, search),
    ...text('cursor', search),
    ...text('team', search),
  };
}

export type TeamsSearch = ReturnType<typeof teamsSearch>;
