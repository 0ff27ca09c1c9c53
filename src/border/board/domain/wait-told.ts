/** Where a wait is known from: what the last one who checked in was told, or how long the last calls had waited. */
export const WAIT_BASES = ['TOLD', 'MEASURED'] as const;

/** How long the wait from check-in to the call is, in minutes. */
export interface WaitTold {
  readonly basis: (typeof WAIT_BASES)[number];
  readonly from: number;
  /** Missing: it may reach beyond the opening hours that are known. */
  readonly to?: number;
  /** ISO instant at which it was told, or at which the last of those measured was called. */
  readonly at: string;
  /** Of so many calls, when it was measured. */
  readonly calls?: number;
}

interface Known {
  /** What the last one who checked in was told. */
  readonly told?: {
    readonly madeAt: string;
    readonly half: { readonly earliest: string; readonly latest?: string };
  };
  /** Minutes that the last calls had waited, newest last, and when the newest was. */
  readonly waits: readonly number[];
  readonly lastWaitAt: string | null;
}

/** What was told longer ago says nothing of now … */
export const TOLD_MINUTES = 60;
/** … nor do calls before. */
const MEASURED_MINUTES = 180;
/** Of fewer calls no range is told. */
const LEAST_CALLS = 5;
const MINUTE_MS = 60_000;

/** The range into which half of the waits fall; undefined when nothing honest can be said. */
export function waitTold({ told, waits, lastWaitAt }: Known, now: string): WaitTold | undefined {
  const ago = (at: string) => (Date.parse(now) - Date.parse(at)) / MINUTE_MS;
  if (told && ago(told.madeAt) <= TOLD_MINUTES) {
    const { madeAt, half } = told;
    const minutes = (at: string) => Math.max(0, Math.round((Date.parse(at) - Date.parse(madeAt)) / MINUTE_MS));
    const to = half.latest === undefined ? {} : { to: minutes(half.latest) };
    return { basis: 'TOLD', from: minutes(half.earliest), ...to, at: madeAt };
  }
  if (lastWaitAt === null || ago(lastWaitAt) > MEASURED_MINUTES || waits.length < LEAST_CALLS) return undefined;
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { basis: 'MEASURED', from: at(0.25), to: at(0.75), at: lastWaitAt, calls: sorted.length };
}
