import type { CommuneProgress } from './queries.js';

export const MEASURES = ['app', 'payment', 'shop'] as const;
export type Measure = (typeof MEASURES)[number];

/** How far a commune is of one thing: what is not known, or not told of so few, is its own answer. */
export const HOW_FAR = ['UNKNOWN', 'FEW', 'NO_GOAL', 'FAR', 'NEAR', 'REACHED'] as const;
export type HowFar = (typeof HOW_FAR)[number];

/** *Default*: from so many of one hundred of its goal on a commune is near it. */
const NEAR_PERCENT = 75;

type Figures = Pick<CommuneProgress, 'over15' | Measure> & Pick<Partial<CommuneProgress>, 'few' | 'goal'>;

/** Of one hundred over 15, how many have it; undefined where nobody was visited, or it is not told. */
export function percentOf({ over15, few, ...figures }: Figures, what: Measure): number | undefined {
  return over15 === 0 || few === true ? undefined : Math.round((figures[what] / over15) * 100);
}

/** What a percentage means against the goal of the commune's teams. */
export function howFar(figures: Figures, what: Measure): HowFar {
  if (figures.few === true) return 'FEW';
  const percent = percentOf(figures, what);
  if (percent === undefined) return 'UNKNOWN';
  const goal = figures.goal?.[what];
  if (goal === undefined) return 'NO_GOAL';
  if (percent >= goal) return 'REACHED';
  return percent * 100 >= goal * NEAR_PERCENT ? 'NEAR' : 'FAR';
}
