/** *Default*: so long a rating may be changed from when it was first given. */
const CHANGE_MS = 7 * 86_400_000;

/** Whether something may be rated, or its rating changed, once it is over. */
export function mayStillRate({ stars, ratedAt }: { stars?: number; ratedAt?: string }, at: Date): boolean {
  if (stars === undefined) return true;
  return ratedAt !== undefined && at.getTime() <= Date.parse(ratedAt) + CHANGE_MS;
}
