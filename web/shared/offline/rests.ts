const FIRST_MS = 4_000;
const LONGEST_MS = 60_000;

/** A photo is heavy: a server that cannot take it now is asked less and less often, down to once a minute. */
export class Rests {
  private pause = FIRST_MS;
  private until = 0;

  /** `now`: milliseconds of this machine's clock. */
  constructor(private readonly now: () => number) {}

  /** Whether it is time to try again. */
  mayTry(): boolean {
    return this.now() >= this.until;
  }

  /** Nothing answered, or that it cannot now. */
  failed(): void {
    this.until = this.now() + this.pause;
    this.pause = Math.min(2 * this.pause, LONGEST_MS);
  }

  /** Something answered: a new break begins with a short rest. */
  answered(): void {
    this.pause = FIRST_MS;
    this.until = 0;
  }
}
