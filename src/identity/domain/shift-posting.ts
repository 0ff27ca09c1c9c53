import type { Gate } from '../../shared/domain/place.js';
import type { Posting } from './posting.js';

/** An officer who stands at another gate from `beginsAt` until `endsAt`, or until it was ended before. */
export interface ShiftPosting {
  readonly home: Gate;
  readonly agency: string;
  readonly gate: Gate;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** Where somebody stands now, and until when that holds; undefined: until it is changed. */
export interface Standing {
  readonly posting: Posting;
  readonly until?: Date;
}

/**
 * Where an officer stands at an instant. A shift elsewhere counts as long as he belongs where he belonged when he was sent:
 * another regular posting ends it.
 */
export function standingAt(posting: Posting, shifts: readonly ShiftPosting[], now: Date): Standing {
  const his = shifts
    .filter(({ home, agency, endedAt }) => endedAt === null && home === posting.gate && agency === posting.agency)
    .toSorted((a, b) => a.beginsAt.getTime() - b.beginsAt.getTime());
  const running = his.find(({ beginsAt, endsAt }) => beginsAt <= now && now < endsAt);
  if (running) return { posting: { ...posting, gate: running.gate }, until: running.endsAt };
  const next = his.find(({ beginsAt }) => now < beginsAt);
  return { posting, ...(next && { until: next.beginsAt }) };
}

/** Whether two shifts of one officer meet. */
export function overlaps(a: Pick<ShiftPosting, 'beginsAt' | 'endsAt'>, b: Pick<ShiftPosting, 'beginsAt' | 'endsAt'>) {
  return a.beginsAt < b.endsAt && b.beginsAt < a.endsAt;
}
