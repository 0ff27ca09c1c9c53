import { Clock } from './clock.js';
import type { Stamp } from './database-stamp.js';

/** Time that runs some times as fast as real time, the same in every process of the database. */
export class ScaledClock extends Clock {
  readonly kind = 'scaled';
  private readonly from: number;
  private readonly realFrom: number;
  readonly scale: number;

  constructor({ simulatedAt, realAt, scale }: Stamp) {
    super();
    this.from = Date.parse(simulatedAt ?? realAt);
    this.realFrom = Date.parse(realAt);
    this.scale = scale;
  }

  now(): Date {
    return new Date(this.from + (Date.now() - this.realFrom) * this.scale);
  }
}

/** Time that stands still until it is told; the instant is the database's, every process holds a copy. */
export class SteppedClock extends Clock {
  readonly kind = 'stepped';

  constructor(private at: Date) {
    super();
  }

  now(): Date {
    return new Date(this.at);
  }

  /** Takes the database's instant. Never goes back. */
  follow(at: Date): void {
    if (at > this.at) this.at = at;
  }
}
