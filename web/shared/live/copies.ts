import type { TopicChange, TopicSnapshot } from '../../../src/shared/live/live-messages.js';
import { advanced, advancedAll, copyOf, type TopicCopy } from './topic-copy.js';

interface Held {
  readonly copy?: TopicCopy<object>;
  /** What changed before it was heard how the topic stands. */
  readonly early: readonly TopicChange[];
}

const held = new Map<string, Held>();

/** Holds a copy of a topic from its next snapshot on. */
export function holdCopy(topic: string): void {
  if (!held.has(topic)) held.set(topic, { early: [] });
}

export function dropCopy(topic: string): void {
  held.delete(topic);
}

/** Nothing of what is held is known to be so any more. */
export function forgetCopies(): void {
  for (const topic of held.keys()) held.set(topic, { early: [] });
}

export function copyNow(topic: string): object | undefined {
  return held.get(topic)?.copy?.state;
}

export function takeSnapshot(snapshot: TopicSnapshot): void {
  const before = held.get(snapshot.topic);
  if (!before) return;
  const base = copyOf<object>(snapshot);
  held.set(snapshot.topic, { copy: advancedAll(base, before.early) ?? base, early: [] });
}

/** False when a change before this one is missing: then a snapshot is due. */
export function takeChange(change: TopicChange): boolean {
  const before = held.get(change.topic);
  if (!before) return true;
  const copy = before.copy && advanced(before.copy, change);
  if (copy) held.set(change.topic, { copy, early: [] });
  else held.set(change.topic, { early: before.copy ? [] : [...before.early, change] });
  return !before.copy || copy !== undefined;
}
