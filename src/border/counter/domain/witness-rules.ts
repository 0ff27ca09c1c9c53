import { plusMinutes } from '../../../shared/domain/hanoi-time.js';

/** What a witness of a check-in is held to; a gate's dated setting. */
export interface WitnessRules {
  /** Codes of so many earlier minutes count beside the present one. */
  readonly codesKept: number;
  /** Wrong codes that one driver, clerk or kiosk may type within `codeMinutes`. */
  readonly codeTries: number;
  readonly codeMinutes: number;
  /** A camera may tell so late, in minutes, what it saw. */
  readonly cameraLate: number;
  /** So long, in hours, a read that matched nobody waits for an operator. */
  readonly readsKept: number;
  /** So long, in days after a camera saw it, the text of a plate is kept at all. */
  readonly readTextsKept: number;
}

/** *Default* values, kept until a gate sets others. Texts as long as the plate of a declaration can be searched for after its end. */
export const PUBLISHED_WITNESS_RULES: WitnessRules = {
  codesKept: 1,
  codeTries: 5,
  codeMinutes: 15,
  cameraLate: 720,
  readsKept: 12,
  readTextsKept: 30,
};

/** A camera's clock may be ahead of ours by so much; what it saw is then taken as seen now. */
const AHEAD_MS = 60_000;

export type ReadTime = { readonly at: Date } | { readonly fault: 'plate-read-ahead' | 'plate-read-too-late' };

/** When something was seen that a camera tells of at `now`. */
export function timeOfRead(told: Date, now: Date, { cameraLate }: WitnessRules): ReadTime {
  const age = now.getTime() - told.getTime();
  if (age < -AHEAD_MS) return { fault: 'plate-read-ahead' };
  if (age > cameraLate * 60_000) return { fault: 'plate-read-too-late' };
  return { at: age < 0 ? now : told };
}

/** When the text of a plate is erased that a camera saw at an instant (ISO). */
export function textKeptUntil(at: string, { readTextsKept }: Pick<WitnessRules, 'readTextsKept'>): Date {
  return plusMinutes(new Date(at), readTextsKept * 24 * 60);
}
