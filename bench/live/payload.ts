import type { TopicChange } from '../../src/shared/live/live-messages.js';
import { boardTopic } from '../../src/shared/live/topics.js';

export const GATE = 'HUU_NGHI';
export const TOPIC = boardTopic(GATE);
const SHOWN_AS_NEXT = 20;

/** What calling one vehicle changes of a board. `next.EXPORT.asOf` is `n`, by which an arrival is told from another. */
export function deltaOf(n: number) {
  const code = (k: number) => `HN-E-${String((n + k) % 10_000).padStart(4, '0')}`;
  const called = [{ code: code(0), at: '2024-08-22T01:00:00.000Z', answered: false, late: false }];
  return {
    lanes: { 'HN-X1': { called } },
    counts: { 'HUU_NGHI.EXPORT.ORDINARY': { waiting: 300 - (n % 100), called: 4, medianWaitMinutes: 41 } },
    next: { EXPORT: { codes: Array.from({ length: SHOWN_AS_NEXT }, (_, k) => code(k + 1)), asOf: n } },
  };
}

/** The `n` of a change that {@link deltaOf} made; undefined for any other. */
export function numberOf({ delta }: TopicChange): number | undefined {
  return (delta as Partial<ReturnType<typeof deltaOf>>).next?.EXPORT.asOf;
}

/** Milliseconds of a clock that all processes of a machine share. */
export function sharedNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * Does `change` for every number from `first`, `count` of them, ten a second on average; not in step with what a server
 * does every second, so that it meets that neither always nor never. Answers what `change` answers: when it was, by number.
 */
export async function steadily(
  first: number,
  count: number,
  change: (n: number) => number | Promise<number>,
): Promise<number[]> {
  const at: number[] = [];
  for (let n = first; n < first + count; n++) {
    await new Promise((resolve) => setTimeout(resolve, 60 + ((n * 37) % 81)));
    at.push(await change(n));
  }
  return at;
}
