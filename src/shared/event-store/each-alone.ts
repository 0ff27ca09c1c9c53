import type { CommandContext, EventStore } from './types.js';

/** Taken at the same time: many at once must not stand before the commands of a gate at work. */
const ABREAST = 16;

/**
 * Takes each item by itself, those of one subject one after the other, and answers in the order of the items. `take` must
 * not throw for one that is refused: one bad item harms no other.
 */
export async function eachAlone<T, A>(
  items: readonly T[],
  subjectOf: (item: T) => string,
  take: (item: T, index: number) => Promise<A>,
): Promise<A[]> {
  const bySubject = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const subject = subjectOf(item);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), index]);
  }
  const answers: A[] = [];
  const waiting = bySubject.values();
  const takeInTurn = async () => {
    for (const indices of waiting) for (const index of indices) answers[index] = await take(items[index] as T, index);
  };
  await Promise.all(Array.from({ length: ABREAST }, takeInTurn));
  return answers;
}

/**
 * Keeps the key of many that come under one, so that other ones under it are refused (`idempotency-key-reused`) before any
 * is looked at. Kept under a key beside it: what broke off half-way is not answered as carried out.
 */
export async function claimKey(store: EventStore, context: CommandContext): Promise<void> {
  const whole = { ...context, key: `${context.key}:whole` };
  await store.execute({ context: whole, streams: {}, decide: () => ({}), answer: () => ({}) });
}
