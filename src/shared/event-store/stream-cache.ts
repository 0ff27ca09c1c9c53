import { LRUCache } from 'lru-cache';
import type { DomainEvent, Fold } from '../domain/decider.js';

export type AnyFold = Fold<unknown, DomainEvent>;

/** A stream folded up to a version. `hash` is that of its last event, hex; null when it has none. */
export interface FoldedStream {
  readonly version: number;
  readonly hash: string | null;
  readonly states: ReadonlyMap<AnyFold, unknown>;
}

/** Events from which on a stream is worth its place to whoever only looks at it. */
const LONG = 50;

interface Entry {
  readonly folded: FoldedStream;
  /** Another process wrote since. */
  readonly stale: boolean;
}

/**
 * The folded states of busy streams. They may be behind when another process wrote: whoever uses them guards the
 * version, and says when the stream had moved. What is behind is still a beginning: only the events after it are read.
 */
export class StreamCache {
  private readonly streams: LRUCache<string, Entry>;

  constructor(max = 4_000) {
    this.streams = new LRUCache({ max });
  }

  /** The stream when every one of these folds is known and nobody was seen to write since, else undefined. */
  find(stream: string, folds: Iterable<AnyFold>): FoldedStream | undefined {
    return this.streams.get(stream)?.stale === false ? this.base(stream, folds) : undefined;
  }

  /** What is known of the stream, behind or not, when every one of these folds is. */
  base(stream: string, folds: Iterable<AnyFold>): FoldedStream | undefined {
    const folded = this.streams.peek(stream)?.folded;
    if (!folded) return undefined;
    for (const fold of folds) if (!folded.states.has(fold)) return undefined;
    return folded;
  }

  /** The folds that are kept of a stream: worth keeping when it must be read again. */
  folds(stream: string): Iterable<AnyFold> {
    return this.streams.peek(stream)?.folded.states.keys() ?? [];
  }

  /** Keeps what is newer than what is known; a stream without events is not worth a place. */
  keep(stream: string, folded: FoldedStream): void {
    if (folded.version > 0 && folded.version >= (this.streams.peek(stream)?.folded.version ?? 0))
      this.streams.set(stream, { folded, stale: false });
  }

  /** Keeps what was only looked at when it is kept already or is long: looks at thousands push no busy stream out. */
  refresh(stream: string, folded: FoldedStream): void {
    if (folded.version >= LONG || this.streams.has(stream)) this.keep(stream, folded);
  }

  /** Another process wrote to these. */
  moved(streams: Iterable<string>): void {
    for (const stream of streams) {
      const known = this.streams.peek(stream);
      if (known) this.streams.set(stream, { ...known, stale: true });
    }
  }

  forget(streams: Iterable<string>): void {
    for (const stream of streams) this.streams.delete(stream);
  }
}
