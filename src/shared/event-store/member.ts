import type { Committed, Execution, Streams } from './types.js';

/** A command that waits for its turn in the group commit. */
export class Member {
  /** Identifies the command: two with the same tag never stand in one batch. */
  readonly tag: string;
  /** Streams that were found to exist although the caller believed them fresh. */
  readonly existing = new Set<string>();
  /** How often another process came first. */
  conflicts = 0;
  /** An attempt ended without an answer, so the command may already stand in the log. */
  uncertain = false;

  constructor(
    readonly execution: Execution<Streams, unknown>,
    /** After this instant (monotonic milliseconds) it is given up with `try-again`. */
    readonly deadline: number,
    readonly resolve: (committed: Committed<unknown>) => void,
    readonly reject: (error: unknown) => void,
  ) {
    this.tag = `${execution.context.by.id}\n${execution.context.key}`;
  }

  get streams(): string[] {
    return Object.values(this.execution.streams).map((of) => of.stream);
  }
}
