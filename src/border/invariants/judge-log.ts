import { checkLog, type LogChecked, type ReadLog } from './check-log.js';
import type { Rule } from './rule.js';

const PAUSE_MS = 100;
/** Ten seconds: a system that never rests is not waited for. */
const PAUSES = 100;

/** A log that may be written on while it is judged. */
export interface LogAtWork {
  readonly read: ReadLog;
  /** Reactions that have not read it to its end. */
  readonly behind: () => Promise<readonly string[]>;
  /** Where it ends now. */
  readonly end: () => Promise<number>;
  readonly pause: (ms: number) => Promise<unknown>;
}

export interface LogJudged extends LogChecked {
  /** Reactions that are still behind. */
  readonly late: readonly string[];
  /** Nobody was at work: what is owed stays owed. */
  readonly atRest: boolean;
}

/**
 * Holds the rules against a log beside a system that runs. Whoever is at work just now is let finish, since what he is about
 * to do is not owed; what is found owed counts only when nobody is late and the log still ends where it was read to, for whoever
 * has read further may have put it right.
 */
export async function judgeLog({ read, behind, end, pause }: LogAtWork, rules?: readonly Rule[]): Promise<LogJudged> {
  for (let pauses = 0; pauses < PAUSES && (await behind()).length > 0; pauses++) await pause(PAUSE_MS);
  const checked = await checkLog(read, rules);
  const late = await behind();
  return { ...checked, late, atRest: late.length === 0 && (await end()) === checked.position };
}
