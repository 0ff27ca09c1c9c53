/**
 * A kind of work that is too heavy for a request or that comes by the clock on the wall; done by process `jobs`.
 * It may run more than once. Its data holds references alone, never personal data: erasure does not reach a queue.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- kinds of unlike data stand in one list
export interface JobKind<D extends object = any> {
  /** kebab-case, unique. */
  readonly name: string;
  readonly run: (data: D) => Promise<void>;
  /** Runs by itself, with data `{}`: a cron pattern in Hanoi time, real clock. */
  readonly every?: string;
}

/** How one piece of work is asked for. */
export interface JobRequest {
  /** Asked for twice under one id, it is done once while the first is remembered (a day). Letters, digits, dashes. */
  readonly id?: string;
  /** Not before so many milliseconds. */
  readonly delay?: number;
}
