import type { RecordedEvent } from './types.js';

/**
 * A fold of the log that lives in memory and acts on what it sees, such as the dispatcher of a queue.
 *
 * Exactly one process runs it: it holds a session advisory lock on the connection by which it listens to the log, and
 * another process takes over when that connection ends. (A row lock held for hours would keep an old transaction open,
 * and with it every dead row.) The lock elects, it does not fence: a process that froze may wake up while another has
 * taken over, so what a follower sends must be guarded by the versions it saw.
 *
 * Its memory is its own: `start` empties it, then the whole log from `position` comes by `apply`.
 */
export interface Follower {
  /** Unique, kebab-case; shown by `npm run projection -- status`. */
  readonly name: string;
  /** The event types it takes; events of other registered types move its position only. */
  readonly types: readonly string[];
  /** The last position that it has taken. The worker sets it before each `apply`. */
  position: number;
  /** Begin anew, with nothing in memory; called each time this process is elected. */
  start(): Promise<void>;
  /**
   * Takes events in log order. `head` is the position up to which nothing is left out: what the follower holds afterwards
   * is the fold of the log up to `head`. While `caughtUp` is false more are waiting, and it should not act yet.
   * An error stops the follower until `npm run projection -- retry`; `try-again` is tried again.
   */
  apply(events: readonly RecordedEvent[], head: number, caughtUp: boolean): Promise<void>;
  /** Time went on without events: after each step of a stepped clock, else each second. Only called when caught up. */
  tick?(now: Date): Promise<void>;
  /** No longer elected, or the process ends: send nothing more. */
  stop?(): Promise<void>;
}
