/** A family of refresh tokens; `generation` is that of the token not yet used. */
export interface TokenFamily {
  readonly generation: number;
  /** When the present generation was issued, that is when the one before it was used. */
  readonly rotatedAt: Date;
  readonly previousRotatedAt: Date;
  readonly expiresAt: Date;
  readonly ended: boolean;
}

/** Two tabs that refresh at once, or an answer lost on the way, are honest for this long. */
export const GRACE_SECONDS = 30;

/**
 * What to do with a genuine token of some generation:
 * `ROTATE` gives the next one; `REPEAT` gives the present one again, since nobody has used it yet;
 * `ACCESS_ONLY` leaves the cookie alone, since another tab already has a newer one;
 * `REUSED` ends the family, for then two hold what only one should hold; `OVER` asks to sign in.
 */
export function judgeToken(
  family: TokenFamily,
  generation: number,
  at: Date,
): 'ROTATE' | 'REPEAT' | 'ACCESS_ONLY' | 'REUSED' | 'OVER' {
  if (family.ended || at >= family.expiresAt || generation > family.generation) return 'OVER';
  if (generation === family.generation) return 'ROTATE';
  if (generation === family.generation - 1 && within(family.rotatedAt, at)) return 'REPEAT';
  if (generation === family.generation - 2 && within(family.previousRotatedAt, at)) return 'ACCESS_ONLY';
  return 'REUSED';
}

function within(usedAt: Date, at: Date): boolean {
  return at.getTime() - usedAt.getTime() <= GRACE_SECONDS * 1000;
}

/** Officers sign in once a shift; a firm's dispatcher stays signed in for a month. */
export function sessionHours(secondFactor: boolean): number {
  return secondFactor ? 16 : 30 * 24;
}
