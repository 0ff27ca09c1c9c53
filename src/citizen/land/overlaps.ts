import { setImmediate as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { LandFileFault, faulty, type LandFault } from './domain/land-faults.js';
import type { Entered } from './filed-line.js';
import type { Layer } from './layers.js';
import { isOverlap, sharedArea, type Shape } from './shape.js';

interface Pair {
  readonly a: string;
  readonly b: string;
}

interface Other {
  readonly id: string;
  readonly key: string;
  readonly line?: number;
  readonly shape: Shape;
}

const AT_ONCE = 200;
/** Of so many lines; a register has some ten of each, a file in which all lie on one place its square, which no memory holds. */
const MOST_PAIRS = 300_000;
/** After so many whatever else the process does gets its turn. */
const PAIRS_AT_ONCE = 100;
/** Boxes that share less, of a degree squared, share less than neighbours do by the errors of their surveys: half a square metre. */
const BOXES_SHARE = 5e-11;

/** What lies on what at the same time, among versions that were just entered and all others. */
export class Overlaps {
  /** What was compared once is not compared again when the rest is entered anew. */
  private readonly compared = new Map<string, LandFault | undefined>();

  constructor(
    private readonly tx: EntityManager,
    private readonly layer: Layer,
  ) {}

  /** The lines that must not stay, with why: by their number, from the top. Throws {@link LandFileFault} when too many lie on one place. */
  async among(fresh: readonly Entered[]): Promise<ReadonlyMap<number, LandFault>> {
    const refused = new Map<number, LandFault>();
    const entered = new Map(fresh.map((each) => [each.id, each]));
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      const some = fresh.slice(from, from + AT_ONCE);
      const pairs = await this.pairs(some);
      const others = await this.others(pairs, entered);
      for (const [n, { a, b }] of pairs.entries()) {
        if (n % PAIRS_AT_ONCE === PAIRS_AT_ONCE - 1) await pause();
        const [one, other] = [entered.get(a), others.get(b)];
        if (!one?.shape || !other || refused.has(one.line)) continue;
        // Of two lines the later one is refused, unless the earlier was refused itself.
        if (other.line !== undefined && (other.line > one.line || refused.has(other.line))) continue;
        const fault = this.fault(one, one.shape, other);
        if (fault) refused.set(one.line, fault);
      }
    }
    return refused;
  }

  private fault(one: Entered, shape: Shape, other: Other): LandFault | undefined {
    const pair = `${one.id} ${other.id}`;
    if (!this.compared.has(pair)) this.compared.set(pair, compare(one.key, shape, other));
    return this.compared.get(pair);
  }

  /** By line; boxes first, which the index knows. */
  private async pairs(some: readonly Entered[]): Promise<Pair[]> {
    const { table, apart } = this.layer;
    // The table may have been empty a moment ago: by what is known of it, it would be read whole for each line.
    await this.tx.query('SET LOCAL enable_seqscan = off');
    const pairs = await this.tx.query<Pair[]>(
      `SELECT a.id AS a, b.id AS b FROM ${table} a
       JOIN ${table} b ON b.box && a.box AND b.replaced_at IS NULL AND b.key <> a.key
         ${apart ? `AND b.${apart} = a.${apart}` : ''}
         AND area(a.box # b.box) > $2
         AND daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
       WHERE a.id = ANY($1) LIMIT ${MOST_PAIRS + 1}`,
      [some.map(({ id }) => id), BOXES_SHARE],
    );
    if (pairs.length > MOST_PAIRS)
      throw new LandFileFault(faulty('piled', { line: Math.min(...some.map(({ line }) => line)) }));
    await this.tx.query('SET LOCAL enable_seqscan = on');
    const lines = new Map(some.map(({ id, line }) => [id, line]));
    return pairs.sort((p, q) => (lines.get(p.a) ?? 0) - (lines.get(q.a) ?? 0));
  }

  private async others(
    pairs: readonly Pair[],
    entered: ReadonlyMap<string, Entered>,
  ): Promise<ReadonlyMap<string, Other>> {
    const ids = [...new Set(pairs.map(({ b }) => b))];
    const stood = await this.tx.query<Other[]>(
      `SELECT id, key, boundary AS shape FROM ${this.layer.table} WHERE id = ANY($1)`,
      [ids.filter((id) => !entered.has(id))],
    );
    const found = new Map<string, Other>(stood.map((row) => [row.id, row]));
    for (const id of ids) {
      const each = entered.get(id);
      if (each?.shape) found.set(id, { id, key: each.key, line: each.line, shape: each.shape });
    }
    return found;
  }
}

function compare(key: string, shape: Shape, other: Other): LandFault | undefined {
  try {
    const shared = sharedArea(shape, other.shape);
    if (!isOverlap(shared, shape, other.shape)) return undefined;
    const parameters = { key, other: other.key, squareMetres: Math.round(shared) };
    return other.line === undefined
      ? faulty('overlaps', parameters)
      : faulty('overlaps-line', { ...parameters, line: other.line });
  } catch {
    return faulty('incomparable', { key, other: other.key });
  }
}
