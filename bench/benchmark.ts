import type { BenchDatabase } from './database.js';

/** One line of the result. `ratio` compares with `against`, both measured in the same run. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: number | null;
  readonly ratio: number | null;
}

/** What a benchmark works with. */
export interface Bench {
  readonly database: BenchDatabase;
  /** Tells a person what is going on. */
  say(words: string): void;
}

/** A file in `benchmarks/` exports one of these as its default. It throws only when it could not measure. */
export interface Benchmark {
  /** The names of its results, for `--only`. */
  readonly names: readonly string[];
  run(bench: Bench): Promise<Result[]>;
}

/** Compares two measurements, alternating them so that a disturbance of the machine meets both; the medians count. */
export async function compared(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ value: number; against: number; ratio: number }> {
  const mine: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round++) {
    mine.push(await ours());
    other.push(await theirs());
  }
  const [value, against] = [median(mine), median(other)];
  return { value, against, ratio: value / against };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** `writers` work at once, each one thing after the other, `count` things in all. Answers things a second. */
export async function throughput(
  writers: number,
  count: number,
  work: (n: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (next < count) await work(next++);
    }),
  );
  return count / ((performance.now() - started) / 1000);
}

/** The value that so many percent of all do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
