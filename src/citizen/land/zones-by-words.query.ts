import { setImmediate } from 'node:timers/promises';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Words } from '../../shared/domain/problem.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { Looked } from '../../shared/search/search-source.js';
import { CommuneNames, communesNamed, type Boundary } from '../communes/index.js';
import type { ZoneOver } from './land.answer.js';
import { versionOf } from './land-map.query.js';
import { ZONE_COLUMNS, holdsOn, zoneSaid, type Drawn, type ZoneRow } from './land-rows.js';
import { isOverlap, sharedArea, type Shape } from './shape.js';

export interface NamedZone extends ZoneOver {
  /** The communes in which it lies, of those that were named. */
  readonly communes: readonly Words[];
}

/** Planning zones that hold today, by the words of plan, name and law, and by a commune in which they lie. */
export class FindZonesByWords extends Query<{ readonly items: readonly NamedZone[]; readonly next?: string }> {
  constructor(readonly looked: Looked) {
    super();
  }
}

/** Who asks for plans says so; no plan is called so. */
const PLAN = /(?<![\p{L}\d])(?:quy\s+hoạch|quy\s+hoach|planning(?:\s+zones?)?)(?![\p{L}\d])|规划/giu;
/** Whose box lies over the commune's: more than are shown, since a box is larger than what it holds. */
const READ = 50;
const ROUNDS = 4;
/** Of so many zones and communes is kept whether one lies over the other; of communes that are drawn anew for an hour. */
const KEPT = 20_000;
const KEPT_MS = 60 * 60_000;

interface Candidate extends ZoneRow {
  readonly key: string;
  /** By its words alone. */
  readonly said: boolean;
}

@QueryHandler(FindZonesByWords)
export class FindZonesByWordsHandler implements IQueryHandler<FindZonesByWords> {
  private readonly lying = new LRUCache<string, boolean>({ max: KEPT, ttl: KEPT_MS });

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ looked: { text, limit, cursor } }: FindZonesByWords) {
    let [after = ''] = cursor === undefined ? [] : valuesOf(cursor, 1);
    const names = await this.names.all();
    const words = text.normalize('NFC').replaceAll(PLAN, ' ');
    const { codes, rest } = communesNamed(words, names);
    const within = await this.boundaries(codes);
    const version = within.length === 0 ? 0 : await versionOf(this.source);
    const found: (NamedZone & { readonly key: string })[] = [];
    for (let round = 0; round < ROUNDS && found.length <= limit; round++) {
      const read = await this.candidates({ words, rest, codes, after });
      for (const { key, said, boundary, ...row } of read) {
        const lies: string[] = [];
        for (const commune of within)
          if (await this.lies(`${version}/${key}/${commune.code}`, boundary, commune.boundary)) lies.push(commune.code);
        const communes = lies.flatMap((code) => names.get(code) ?? []);
        if (said || lies.length > 0) found.push({ ...zoneSaid(row), key, communes });
        if (found.length > limit) break;
      }
      after = read.at(-1)?.key ?? after;
      if (read.length < READ) break;
    }
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(found.length > limit && last && { next: cursorOf([last.key]) }) };
  }

  private candidates(asked: {
    readonly words: string;
    readonly rest: string;
    readonly codes: readonly string[];
    readonly after: string;
  }): Promise<Drawn<Candidate>[]> {
    const where = new Conditions().and('key > ?', asked.after);
    where.also(holdsOn(where.value(hanoiDay(this.clock.now()))));
    const holds = (text: string) => {
      const each = patternsOf(text).map((word) => `search LIKE plain_text(${where.value(word)})`);
      return each.length > 0 ? each.join(' AND ') : 'true';
    };
    const said = holds(asked.words);
    if (asked.codes.length === 0) where.also(`(${said})`);
    else {
      const codes = where.value(asked.codes);
      where.also(
        `((${said}) OR (${holds(asked.rest)} AND box && ANY(
           ARRAY(SELECT c.box FROM commune_boundary c WHERE c.code = ANY(${codes})))))`,
      );
    }
    return this.source.query<Drawn<Candidate>[]>(
      `SELECT key, ${ZONE_COLUMNS}, (${said}) AS said, ${asked.codes.length > 0 ? 'boundary' : 'NULL AS boundary'} FROM land_zone ${where.where}
       ORDER BY key LIMIT ${where.value(READ)}`,
      where.values,
    );
  }

  /** Comparing takes milliseconds, and somebody else may have something to ask: each is compared in a turn of its own. */
  private async lies(key: string, zone: Shape, commune: Boundary): Promise<boolean> {
    const known = this.lying.get(key);
    if (known !== undefined) return known;
    await setImmediate();
    const lies = liesOver(zone, commune);
    this.lying.set(key, lies);
    return lies;
  }

  private async boundaries(codes: readonly string[]) {
    if (codes.length === 0) return [];
    return this.source.query<{ readonly code: string; readonly boundary: Boundary }[]>(
      'SELECT code, boundary FROM commune_boundary WHERE code = ANY($1) ORDER BY code',
      [codes],
    );
  }
}

/** Not by the width of a line. What nobody can compare is shown rather than left out. */
function liesOver(zone: Shape, commune: Boundary): boolean {
  try {
    const around = commune as unknown as Shape;
    return isOverlap(sharedArea(zone, around), zone, around);
  } catch {
    return true;
  }
}
