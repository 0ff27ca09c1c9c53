import type { RecordedEvent } from './types.js';

/**
 * A fold of the log that lives in memory and acts on what it sees, such as the dispatcher of a queue.
 *
 * Exactly one process runs it: it holds a session advisory lock on the connection by which it listens to the log, and
 * another process takes over when that connection ends. (A row lock held for hours would keep an old transaction open,
 * and with it every dead row.) The lock elects, it does not fence: a process that froze may wake up while another has
 * taken over, so what a follower sends must be guarded by the versions it saw.
 *
 * Its memory is its own: after `start` the whole log comes by `apply`, then what is new.
 */
export interface Follower {
  /** Unique, kebab-case; shown by `npm run projection -- status`. */
  readonly name: string;
  /** The event types it takes; events of other registered types move its position only. */
  readonly types: readonly string[];
  /** Up to here nothing of the log is left out. The worker moves it, before each `apply`. */
  position: number;
  /** Begin anew with nothing in memory and `position` 0; called each time this process is elected. */
  start(): void;
  /** Takes events in log order into memory. Sends nothing. An error stops the follower until it is mended and `retry` is given. */
  apply(events: readonly RecordedEvent[]): void;
  /**
   * Acts on what it holds, which is the fold of the log up to `position`. Called only when it holds everything that this
   * process knows of: after new events, and as time goes on (each second, or each step of a stepped clock).
   * What it appends comes back by `apply`. `try-again` is tried again; any other error stops the follower.
   */
  act(now: Date): Promise<void>;
  /** No longer elected, or the process ends: send nothing more. */
  stop?(): void;
}
