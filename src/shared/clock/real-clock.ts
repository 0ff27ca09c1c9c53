import { Clock } from './clock.js';

/** The clock of the machine. */
export class RealClock extends Clock {
  readonly kind = 'real';

  now(): Date {
    return new Date(Date.now());
  }
}
