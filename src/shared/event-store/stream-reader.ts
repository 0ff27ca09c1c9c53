import type { Queryable } from './append.js';
import type { Member } from './member.js';
import { type AnyFold, type FoldedStream, StreamCache } from './stream-cache.js';

interface FoldRow {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly hash: Buffer;
}

/** Folds streams from the log, each by several folds, in one query. A stream without events is at version 0. */
export async function foldStreams(
  on: Queryable,
  wanted: ReadonlyMap<string, ReadonlySet<AnyFold>>,
): Promise<Map<string, FoldedStream>> {
  const found = new Map<string, FoldedStream>();
  for (const [stream, folds] of wanted) found.set(stream, emptyStream(folds));
  if (wanted.size === 0) return found;
  const { rows } = await on.query<FoldRow>({
    name: 'fold',
    text: 'SELECT stream, version, type, data, hash FROM event WHERE stream = ANY($1) ORDER BY stream, version',
    values: [[...wanted.keys()]],
  });
  const heads = new Map<string, FoldRow>();
  for (const row of rows) {
    const states = found.get(row.stream)?.states as Map<AnyFold, unknown>;
    for (const [fold, state] of states) states.set(fold, fold.evolve(state, row));
    heads.set(row.stream, row);
  }
  for (const [stream, { version, hash }] of heads)
    found.set(stream, { version, hash: hash.toString('hex'), states: found.get(stream)?.states ?? new Map() });
  return found;
}

function emptyStream(folds: Iterable<AnyFold>): FoldedStream {
  return { version: 0, hash: null, states: new Map([...folds].map((fold) => [fold, fold.initial])) };
}

/**
 * Every stream that the members name: from the cache, from nothing when all believe it fresh, the rest from the log.
 * @param cache undefined: read all of them, since what the cache holds was wrong
 */
export async function streamsOf(
  on: Queryable,
  members: readonly Member[],
  cache: StreamCache | undefined,
): Promise<Map<string, FoldedStream>> {
  const folds = new Map<string, Set<AnyFold>>();
  const mustRead = new Set<string>();
  for (const member of members)
    for (const { stream, fold, fresh } of Object.values(member.execution.streams)) {
      const known = folds.get(stream);
      if (known) known.add(fold);
      else folds.set(stream, new Set([fold]));
      if (!fresh || member.existing.has(stream)) mustRead.add(stream);
    }
  const streams = new Map<string, FoldedStream>();
  const toRead = new Map<string, Set<AnyFold>>();
  for (const [stream, wanted] of folds) {
    const kept = cache?.find(stream, wanted);
    if (kept) streams.set(stream, kept);
    else if (cache && !mustRead.has(stream)) streams.set(stream, emptyStream(wanted));
    else toRead.set(stream, new Set([...wanted, ...(cache?.folds(stream) ?? [])]));
  }
  if (toRead.size) for (const [stream, folded] of await foldStreams(on, toRead)) streams.set(stream, folded);
  return streams;
}
