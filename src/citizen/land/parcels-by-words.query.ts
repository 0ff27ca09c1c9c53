import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { Conditions } from '../../shared/database/conditions.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Words } from '../../shared/domain/problem.js';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { Looked } from '../../shared/search/search-source.js';
import { CommuneNames, communesNamed } from '../communes/index.js';
import { parcelAsked } from './domain/parcel-words.js';
import { holdsOn, type ParcelRow } from './land-rows.js';

export interface NamedParcel extends Pick<ParcelRow, 'commune' | 'sheet' | 'number' | 'address'> {
  readonly communeName?: Words;
}

/** Parcels that hold today and are what the words ask for: number, sheet, commune, address. None where they ask for no parcel. */
export class FindParcelsByWords extends Query<{ readonly items: readonly NamedParcel[]; readonly next?: string }> {
  constructor(readonly looked: Looked) {
    super();
  }
}

/** Letters by which the index of addresses finds. */
const TELLING = 3;

@QueryHandler(FindParcelsByWords)
export class FindParcelsByWordsHandler implements IQueryHandler<FindParcelsByWords> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly clock: Clock,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ looked: { text, limit, cursor } }: FindParcelsByWords) {
    const after = cursor === undefined ? undefined : valuesOf(cursor, 3);
    const asked = parcelAsked(text);
    if (!asked) return { items: [] };
    const names = await this.names.all();
    const { codes, rest } = communesNamed(asked.rest, names);
    const communes = asked.commune === undefined ? codes : [asked.commune];
    const address = patternsOf(rest);
    // A sheet of whichever commune is nobody's parcel; nor are all whose street has a letter or two in it, which no index finds.
    const told = address.some((word) => word.replaceAll(/[^\p{L}\d]/gu, '').length >= TELLING);
    if (asked.number === undefined && communes.length === 0 && !told) return { items: [] };
    const where = new Conditions().and('number = ?', asked.number).and('sheet = ?', asked.sheet);
    if (communes.length > 0) where.and('commune = ANY(?)', communes);
    for (const word of address) where.and('plain_text(address) LIKE plain_text(?)', word);
    where.also(holdsOn(where.value(hanoiDay(this.clock.now()))));
    if (after) {
      const [commune, sheet, number] = after.map((value) => where.value(value));
      where.also(`(commune, sheet, number) > (${commune}, ${sheet}, ${number})`);
    }
    const rows = await this.source.query<NamedParcel[]>(
      `SELECT commune, sheet, number, address FROM land_parcel ${where.where}
       ORDER BY commune, sheet, number LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map((row): NamedParcel => {
      const communeName = names.get(row.commune);
      return { ...row, ...(communeName && { communeName }) };
    });
    const next = rows.length > limit && last ? { next: cursorOf([last.commune, last.sheet, last.number]) } : {};
    return { items, ...next };
  }
}
