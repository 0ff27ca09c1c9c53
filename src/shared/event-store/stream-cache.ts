import { LRUCache } from 'lru-cache';
import type { DomainEvent, Fold } from '../domain/decider.js';

export type AnyFold = Fold<unknown, DomainEvent>;

/** A stream folded up to a version. `hash` is that of its last event, hex; null when it has none. */
export interface FoldedStream {
  readonly version: number;
  readonly hash: string | null;
  readonly states: ReadonlyMap<AnyFold, unknown>;
}

/**
 * The folded states of busy streams. They may be behind when another process wrote: whoever uses them guards the
 * version, and forgets the stream when it had moved.
 */
export class StreamCache {
  private readonly streams: LRUCache<string, FoldedStream>;

  constructor(max = 4_000) {
    this.streams = new LRUCache({ max });
  }

  /** The stream when every one of these folds is known, else undefined. */
  find(stream: string, folds: Iterable<AnyFold>): FoldedStream | undefined {
    const found = this.streams.get(stream);
    if (!found) return undefined;
    for (const fold of folds) if (!found.states.has(fold)) return undefined;
    return found;
  }

  /** The folds that are kept of a stream: worth keeping when it must be read again. */
  folds(stream: string): Iterable<AnyFold> {
    return this.streams.peek(stream)?.states.keys() ?? [];
  }

  /** Keeps what is newer than what is known; a stream without events is not worth a place. */
  keep(stream: string, folded: FoldedStream): void {
    if (folded.version > 0 && folded.version >= (this.streams.peek(stream)?.version ?? 0))
      this.streams.set(stream, folded);
  }

  forget(streams: Iterable<string>): void {
    for (const stream of streams) this.streams.delete(stream);
  }
}
