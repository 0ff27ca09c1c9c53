import type { LineTrouble } from '../api-client.js';
import { Chance } from '../chance.js';

const TWICE_PERCENT = 4;
const LOST_PERCENT = 3;
/** Signing in and the clock are not commands of the gate. */
const LEFT_ALONE = /^\/(sessions|me|passwords|people|firms|clock)\b/;

/** The line of a bad week: some commands are sent twice at once, of some the answer is lost. The same for one seed. */
export function badLine(seed: number): (path: string) => LineTrouble | undefined {
  const chance = new Chance(seed + 2);
  return (path) => {
    if (LEFT_ALONE.test(path)) return undefined;
    const roll = chance.between(1, 100);
    if (roll <= TWICE_PERCENT) return 'TWICE';
    return roll <= TWICE_PERCENT + LOST_PERCENT ? 'LOST' : undefined;
  };
}
