import type { HowFar } from './how-far.js';

/** The colour of each answer, by its name among the tokens: passed, waiting and late as everywhere. */
export const COLOURS: Readonly<Record<HowFar, string>> = {
  UNKNOWN: '--ground',
  FEW: '--raised',
  NO_GOAL: '--line',
  FAR: '--closed',
  NEAR: '--waiting',
  REACHED: '--open',
};
