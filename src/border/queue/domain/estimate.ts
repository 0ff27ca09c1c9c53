/** An interval in which vehicles may be called; ISO instants, `to` exclusive. */
export interface OpenInterval {
  readonly from: string;
  readonly to: string;
}

/** How the lanes served lately: calls counted in equal stretches of open time. */
export interface ServiceRecord {
  readonly stretchMinutes: number;
  readonly calls: readonly number[];
}

/** ISO instants; a `latest` that lies beyond the known opening hours is missing. */
export interface Band {
  readonly earliest: string;
  readonly latest?: string;
}

/** Half of the calls should fall into `half`, nine of ten into `nineOfTen`. */
export interface CallEstimate {
  readonly half: Band;
  readonly nineOfTen: Band;
}

/** Quantiles of the normal distribution that leave 25 % and 5 % on each side. */
const Z_HALF = 0.674_49;
const Z_NINE_OF_TEN = 1.644_85;

/** ψ(n), the mean of the logarithm of a gamma variable of shape n. */
function digamma(n: number): number {
  let shift = 0;
  let x = n;
  for (; x < 6; x += 1) shift -= 1 / x;
  return shift + Math.log(x) - 1 / (2 * x) - 1 / (12 * x ** 2) + 1 / (120 * x ** 4);
}

/** ψ′(n), the variance of the logarithm of a gamma variable of shape n. */
function trigamma(n: number): number {
  let shift = 0;
  let x = n;
  for (; x < 6; x += 1) shift += 1 / x ** 2;
  return shift + 1 / x + 1 / (2 * x ** 2) + 1 / (6 * x ** 3) - 1 / (30 * x ** 5);
}

/** Variance over mean of the counts, 1 for an even stream and never less: lanes serve in clumps. */
function clumping(calls: readonly number[]): number {
  const mean = calls.reduce((sum, n) => sum + n, 0) / calls.length;
  const variance = calls.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, calls.length - 1);
  return mean === 0 ? 1 : Math.max(1, variance / mean);
}

/**
 * Open minutes until the call of a ticket with `ahead` vehicles before it, at a point `z` of the normal distribution.
 * The time of m calls and the rate learned from n calls are both gamma; the logarithm of their ratio is nearly normal.
 * Calls that come in clumps tell as much as that many fewer calls, one at least.
 */
function minutesUntilCall(ahead: number, served: ServiceRecord, z: number): number {
  const m = ahead + 1;
  const n = served.calls.reduce((sum, calls) => sum + calls, 0);
  const expected = (served.calls.length * served.stretchMinutes * m) / n;
  const clump = clumping(served.calls);
  const [a, b] = [Math.max(1, m / clump), Math.max(1, n / clump)];
  const spread = Math.sqrt(trigamma(a) + trigamma(b));
  return expected * Math.exp(digamma(a) - Math.log(a) - digamma(b) + Math.log(b) + z * spread);
}

/** The instant at which so many open minutes have passed; undefined when the known hours end before. */
function afterOpenMinutes(at: Date, minutes: number, open: readonly OpenInterval[]): string | undefined {
  let left = minutes * 60_000;
  for (const interval of open.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    const from = Math.max(at.getTime(), Date.parse(interval.from));
    const length = Date.parse(interval.to) - from;
    if (length <= 0) continue;
    if (left < length) return new Date(from + left).toISOString();
    left -= length;
  }
  return undefined;
}

/**
 * When a ticket will be called: bands of 50 % and 90 % from the vehicles ahead of it and the recent service, laid over
 * the opening hours (disjoint intervals). Undefined when nobody was served lately or the hours known end too early.
 */
export function estimateCall(
  ahead: number,
  served: ServiceRecord,
  at: Date,
  open: readonly OpenInterval[],
): CallEstimate | undefined {
  if (!served.calls.some((calls) => calls > 0)) return undefined;
  const band = (z: number): Band | undefined => {
    const earliest = afterOpenMinutes(at, minutesUntilCall(ahead, served, -z), open);
    const latest = afterOpenMinutes(at, minutesUntilCall(ahead, served, z), open);
    return earliest === undefined ? undefined : latest === undefined ? { earliest } : { earliest, latest };
  };
  const half = band(Z_HALF);
  const nineOfTen = band(Z_NINE_OF_TEN);
  return half && nineOfTen ? { half, nineOfTen } : undefined;
}
