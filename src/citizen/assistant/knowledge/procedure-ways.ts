import { WAYS_OF_PEOPLE } from './ways-of-people.js';
import { WAYS_OF_WORK_AND_LAND } from './ways-of-work-and-land.js';

/**
 * How people ask for the procedures of the catalogue, beside its names and what it is also called: in English above all, which
 * the catalogue has only a name in, and in the words of the everyday.
 */
export const WAYS_OF_PROCEDURES: Readonly<Record<string, readonly string[]>> = {
  ...WAYS_OF_PEOPLE,
  ...WAYS_OF_WORK_AND_LAND,
};
