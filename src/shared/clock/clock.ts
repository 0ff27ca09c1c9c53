/** The instant of a command. Chosen at boot; tokens and rate limits use real time instead. */
export abstract class Clock {
  abstract readonly kind: 'real' | 'scaled' | 'stepped';
  abstract now(): Date;
}
