import type { Queryable } from './append.js';
import type { Member } from './member.js';
import type { AnyFold, FoldedStream, StreamCache } from './stream-cache.js';

interface FoldRow {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly hash: Buffer;
}

const WHOLE = {
  name: 'fold',
  text: 'SELECT stream, version, type, data, hash FROM event WHERE stream = ANY($1) ORDER BY stream, version',
};
/** OFFSET 0 keeps each stream a walk along its own index, whatever the statistics of a young table say. */
const AFTER = {
  name: 'fold-after',
  text: `SELECT e.* FROM unnest($1::text[], $2::int[]) AS known(stream, version)
         CROSS JOIN LATERAL (
           SELECT stream, version, type, data, hash FROM event
           WHERE stream = known.stream AND version >= known.version ORDER BY version OFFSET 0
         ) e
         ORDER BY e.stream, e.version`,
};

/**
 * Folds streams from the log, each by several folds, in one query. A stream without events is at version 0.
 * @param cache what is known of a stream is a beginning: its last event is read again to see that it is still that of the
 *   log, and only those after it are folded
 */
export async function foldStreams(
  on: Queryable,
  wanted: ReadonlyMap<string, ReadonlySet<AnyFold>>,
  cache?: StreamCache,
): Promise<Map<string, FoldedStream>> {
  const found = new Map<string, FoldedStream>();
  if (wanted.size === 0) return found;
  const bases = new Map<string, FoldedStream>();
  for (const [stream, folds] of wanted) {
    const base = cache?.base(stream, folds);
    if (base) bases.set(stream, base);
  }
  const of = await rowsOf(on, [...wanted.keys()], bases);
  const wrong = new Map<string, ReadonlySet<AnyFold>>();
  for (const [stream, folds] of wanted) {
    const rows = of.get(stream) ?? [];
    const base = bases.get(stream);
    if (!base) found.set(stream, evolved(emptyStream(folds), rows));
    else if (rows[0]?.hash.toString('hex') === base.hash) found.set(stream, evolved(base, rows.slice(1)));
    else wrong.set(stream, folds);
  }
  for (const [stream, folded] of await foldStreams(on, wrong)) found.set(stream, folded);
  return found;
}

async function rowsOf(
  on: Queryable,
  streams: readonly string[],
  bases: ReadonlyMap<string, FoldedStream>,
): Promise<Map<string, FoldRow[]>> {
  const query =
    bases.size === 0
      ? { ...WHOLE, values: [streams] }
      : { ...AFTER, values: [streams, streams.map((stream) => bases.get(stream)?.version ?? 1)] };
  const { rows } = await on.query<FoldRow>(query);
  const of = new Map<string, FoldRow[]>();
  for (const row of rows) {
    const known = of.get(row.stream);
    if (known) known.push(row);
    else of.set(row.stream, [row]);
  }
  return of;
}

function evolved(from: FoldedStream, rows: readonly FoldRow[]): FoldedStream {
  const last = rows.at(-1);
  if (!last) return from;
  const states = [...from.states].map(
    ([fold, state]) => [fold, rows.reduce((now, row) => fold.evolve(now, row), state)] as const,
  );
  return { version: last.version, hash: last.hash.toString('hex'), states: new Map(states) };
}

function emptyStream(folds: Iterable<AnyFold>): FoldedStream {
  return { version: 0, hash: null, states: new Map([...folds].map((fold) => [fold, fold.initial])) };
}

/**
 * Every stream that the members name: from the cache, from nothing when all believe it fresh, the rest from the log.
 * @param trusted false: every stream is read, as far as it is not known to be the log's
 */
export async function streamsOf(
  on: Queryable,
  members: readonly Member[],
  cache: StreamCache,
  trusted: boolean,
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
    const kept = trusted ? cache.find(stream, wanted) : undefined;
    if (kept) streams.set(stream, kept);
    else if (trusted && !mustRead.has(stream)) streams.set(stream, emptyStream(wanted));
    else toRead.set(stream, new Set([...wanted, ...cache.folds(stream)]));
  }
  for (const [stream, folded] of await foldStreams(on, toRead, cache)) streams.set(stream, folded);
  return streams;
}
