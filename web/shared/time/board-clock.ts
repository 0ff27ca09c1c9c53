import type { Alive } from '../../../src/shared/live/live-messages.js';

/** The product's time (ms since 1970) as it was at the monotonic time `at`, and how fast it runs. */
export interface BoardClock {
  readonly shown: number;
  readonly at: number;
  readonly rate: number;
  readonly kind: Alive['clockKind'];
  /** An instance for training. */
  readonly training: boolean;
  /** Real server time of the sample. */
  readonly now: number;
}

/** Takes a sample; a scaled clock's rate is measured between two of them. */
export function sampled(last: BoardClock | undefined, alive: Alive, monotonic: number): BoardClock {
  const shown = Date.parse(alive.clock);
  return {
    shown,
    at: monotonic,
    rate: rateOf(last, alive, shown),
    kind: alive.clockKind,
    training: alive.training,
    now: alive.now,
  };
}

function rateOf(last: BoardClock | undefined, alive: Alive, shown: number): number {
  if (alive.clockKind === 'real') return 1;
  if (alive.clockKind === 'stepped') return 0;
  const real = last ? alive.now - last.now : 0;
  // Two samples of one instant tell nothing about speed.
  if (!last || last.kind !== 'scaled' || real < 200) return last?.rate ?? 1;
  return Math.max(0, (shown - last.shown) / real);
}

/** The product's time at a monotonic time (earlier ones too), ms since 1970. It runs on without a connection. */
export function timeAt(clock: BoardClock, monotonic: number): number {
  return clock.shown + (monotonic - clock.at) * clock.rate;
}
