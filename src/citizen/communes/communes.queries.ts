import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { cursorOf, valuesOf } from '../../shared/http/paging.js';
import { patternsOf } from '../../shared/search/patterns.js';
import { isWithin, type Boundary } from './boundary.js';
import { Commune } from './commune.entity.js';

export interface FoundCommunes {
  readonly items: readonly Commune[];
  readonly next?: string;
}

export type CommuneWithBoundary = Commune & { readonly boundary?: Boundary };

/** Communes whose code or names hold every word of the text, with or without accents; all of them without a text. */
export class FindCommunes extends Query<FoundCommunes> {
  constructor(
    readonly text: string,
    readonly limit: number,
    readonly cursor: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(FindCommunes)
export class FindCommunesHandler implements IQueryHandler<FindCommunes> {
  constructor(@InjectRepository(Commune) private readonly communes: Repository<Commune>) {}

  async execute({ text, limit, cursor }: FindCommunes): Promise<FoundCommunes> {
    const [after] = cursor ? valuesOf(cursor, 1) : [''];
    const query = this.communes.createQueryBuilder('c').where('c.code > :after', { after });
    patternsOf(text).forEach((pattern, n) => {
      query.andWhere(`c.search LIKE plain_text(:word${n})`, { [`word${n}`]: pattern });
    });
    const found = await query
      .orderBy('c.code')
      .limit(limit + 1)
      .getMany();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return found.length > limit && last ? { items, next: cursorOf([last.code]) } : { items };
  }
}

/** One commune by its code, with its boundary where that is known; undefined when there is none. */
export class CommuneByCode extends Query<CommuneWithBoundary | undefined> {
  constructor(readonly code: string) {
    super();
  }
}

@QueryHandler(CommuneByCode)
export class CommuneByCodeHandler implements IQueryHandler<CommuneByCode> {
  constructor(@InjectRepository(Commune) private readonly communes: Repository<Commune>) {}

  async execute({ code }: CommuneByCode): Promise<CommuneWithBoundary | undefined> {
    const commune = await this.communes.findOneBy({ code });
    if (!commune) return undefined;
    const [known] = await this.communes.manager.query<{ boundary: Boundary }[]>(
      'SELECT boundary FROM commune_boundary WHERE code = $1',
      [code],
    );
    return { ...commune, ...known };
  }
}

/** Communes by their codes, without their boundaries; those that there are. */
export class CommunesByCode extends Query<ReadonlyMap<string, Commune>> {
  constructor(readonly codes: readonly string[]) {
    super();
  }
}

@QueryHandler(CommunesByCode)
export class CommunesByCodeHandler implements IQueryHandler<CommunesByCode> {
  constructor(@InjectRepository(Commune) private readonly communes: Repository<Commune>) {}

  async execute({ codes }: CommunesByCode): Promise<ReadonlyMap<string, Commune>> {
    if (codes.length === 0) return new Map();
    const found = await this.communes.findBy({ code: In([...codes]) });
    return new Map(found.map((commune) => [commune.code, commune]));
  }
}

/** The commune in which a place lies, by the boundaries that are known; undefined when it lies in none of them. */
export class CommuneAt extends Query<string | undefined> {
  constructor(
    readonly longitude: number,
    readonly latitude: number,
  ) {
    super();
  }
}

@QueryHandler(CommuneAt)
export class CommuneAtHandler implements IQueryHandler<CommuneAt> {
  constructor(@InjectRepository(Commune) private readonly communes: Repository<Commune>) {}

  async execute({ longitude, latitude }: CommuneAt): Promise<string | undefined> {
    const known = await this.communes.manager.query<{ code: string; boundary: Boundary }[]>(
      // A boundary is long: only those are read whose box holds the place.
      'SELECT code, boundary FROM commune_boundary WHERE box @> box(point($1, $2), point($1, $2)) ORDER BY code',
      [longitude, latitude],
    );
    return known.find(({ boundary }) => isWithin(boundary, longitude, latitude))?.code;
  }
}
