import type { Queryable } from './append.js';
import { isPassing } from './database-errors.js';
import type { AnyFold, FoldedStream, StreamCache } from './stream-cache.js';
import { foldStreams } from './stream-reader.js';

interface Wanted {
  readonly stream: string;
  readonly fold: AnyFold;
  readonly resolve: (folded: FoldedStream) => void;
  readonly reject: (error: unknown) => void;
}

const MOST = 200;
/** Queries under way at once, so that loads leave connections to those who append. */
const LANES = 2;

/**
 * Reads of single streams, gathered: those that are asked for in one turn of the event loop, or while others are read,
 * share a query. A rush of commands that each look at a stream first would otherwise wait for connections one by one.
 */
export class GatheredLoads {
  private waiting: Wanted[] = [];
  private lanes = 0;
  private woken = false;

  constructor(
    private readonly on: Queryable,
    private readonly cache: StreamCache,
  ) {}

  /** A stream as it stands after this call. */
  load(stream: string, fold: AnyFold): Promise<FoldedStream> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ stream, fold, resolve, reject });
      this.wake();
    });
  }

  private wake(): void {
    if (this.woken) return;
    this.woken = true;
    setImmediate(() => {
      this.woken = false;
      while (this.lanes < LANES && this.waiting.length > 0) {
        this.lanes++;
        void this.read(this.waiting.splice(0, MOST)).finally(() => {
          this.lanes--;
          if (this.waiting.length > 0) this.wake();
        });
      }
    });
  }

  /** Never rejects. */
  private async read(wanted: readonly Wanted[]): Promise<void> {
    const folds = new Map<string, Set<AnyFold>>();
    for (const { stream, fold } of wanted) {
      folds.set(stream, (folds.get(stream) ?? new Set(this.cache.folds(stream))).add(fold));
    }
    try {
      const found = await foldStreams(this.on, folds, this.cache);
      for (const [stream, folded] of found) this.cache.refresh(stream, folded);
      for (const { stream, resolve } of wanted) {
        const folded = found.get(stream);
        if (folded) resolve(folded);
      }
    } catch (error) {
      // A stream that cannot be folded fails alone.
      if (wanted.length > 1 && !isPassing(error)) for (const each of wanted) await this.read([each]);
      else for (const { reject } of wanted) reject(error);
    }
  }
}
