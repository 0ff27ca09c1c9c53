import type { Target } from './team.js';

/** What households of a place come to together. */
export interface Counted {
  readonly households: number;
  readonly over15: number;
  readonly app: number;
  readonly payment: number;
  readonly shop: number;
}

/** *Default*: of fewer households together nobody outside their commune is told who has what. */
export const FEWEST_HOUSEHOLDS = 5;

/** Of how few households figures are, so that they would tell of people and not of a place. */
export function isFew({ households }: Pick<Counted, 'households'>): boolean {
  return households > 0 && households < FEWEST_HOUSEHOLDS;
}

/** The same without what would tell of people; that it is withheld is said. */
export function withheld<C extends Counted>(counted: C): C & { readonly few?: true } {
  return isFew(counted) ? { ...counted, over15: 0, app: 0, payment: 0, shop: 0, few: true } : counted;
}

/** The quarter of a day (`yyyy-mm-dd`), as goals name it: `2026-Q4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Whose goal holds in a period, the nearest first: a quarter without a goal of its own has that of its year. */
export function periodsOf(period: string): readonly string[] {
  return period.includes('-Q') ? [period, period.slice(0, 4)] : [period];
}

/** The mean of goals, and of how many teams it is. */
export interface CommonGoal extends Target {
  readonly teams: number;
}

/** What several communes' goals come to: each weighs as many teams as have one. */
export function goalOfAll(goals: readonly CommonGoal[]): CommonGoal | undefined {
  const teams = goals.reduce((sum, goal) => sum + goal.teams, 0);
  if (teams === 0) return undefined;
  const mean = (of: keyof Target) => Math.round(goals.reduce((sum, goal) => sum + goal[of] * goal.teams, 0) / teams);
  return { teams, app: mean('app'), payment: mean('payment'), shop: mean('shop') };
}
