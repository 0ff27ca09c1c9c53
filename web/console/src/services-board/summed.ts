import type { PetitionLine } from './queries.js';

type Counted = Pick<PetitionLine, 'inTime' | 'late' | 'ratings' | 'satisfaction'>;

/** All offices together: how many of a hundred that were due were in time, and the mean of all stars. */
export function summed(lines: readonly Counted[]) {
  const add = (of: (line: Counted) => number) => lines.reduce((all, line) => all + of(line), 0);
  const [inTime, late, ratings] = [add((line) => line.inTime), add((line) => line.late), add((line) => line.ratings)];
  const stars = add((line) => (line.satisfaction ?? 0) * line.ratings);
  return {
    ratings,
    ...(inTime + late > 0 && { share: Math.round((inTime / (inTime + late)) * 100) }),
    ...(ratings > 0 && { satisfaction: Math.round((stars / ratings) * 10) / 10 }),
  };
}
