import type { Band, CallEstimate } from './estimate.js';

/** An estimate as it was told, with the ISO instant at which it was made. */
export interface MadeEstimate extends CallEstimate {
  readonly madeAt: string;
}

/** Whether a call fell into a band; ISO instants, both ends belong to it. A band without an end reaches as far as it must. */
export function isIn({ earliest, latest }: Band, calledAt: string): boolean {
  return earliest <= calledAt && (latest === undefined || calledAt <= latest);
}
