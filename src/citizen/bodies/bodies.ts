import { Injectable } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import type { Words } from '../../shared/domain/problem.js';
import { CommunesByCode, FIRST_COMMUNES, FindCommunes, wordsOfCommune } from '../communes/index.js';
import { WordsBody } from '../../shared/http/words.body.js';
import { DEPARTMENTS } from '../procedures/index.js';

/** Of the province: what goes to no department and no commune. */
export const PEOPLES_COMMITTEE = 'UBND';

/** Bodies of the province: its People's Committee, the police, and the departments. */
const OF_PROVINCE: Readonly<Record<string, Words> & Record<typeof PEOPLES_COMMITTEE, Words>> = {
  [PEOPLES_COMMITTEE]: {
    vi: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    zh: '谅山省人民委员会',
    en: 'People’s Committee of Lạng Sơn Province',
  },
  ...DEPARTMENTS,
};

/** The bodies that take dossiers and petitions and publish posts: communes that are known, and those of the province. */
@Injectable()
export class Bodies {
  constructor(private readonly questions: QueryBus) {}

  /** What a body is called; undefined when there is none of this code. */
  async named(code: string): Promise<Words | undefined> {
    return (await this.names([code])).get(code);
  }

  /** The same of several, by code. */
  async names(codes: readonly string[]): Promise<ReadonlyMap<string, Words>> {
    const asked = [...new Set(codes)];
    const communes = await this.questions.execute(new CommunesByCode(asked.filter((code) => /^\d{5}$/.test(code))));
    const named = (code: string): Words | undefined => {
      if (Object.hasOwn(OF_PROVINCE, code)) return OF_PROVINCE[code];
      const commune = communes.get(code);
      if (commune) return wordsOfCommune(commune);
      return Object.hasOwn(FIRST_COMMUNES, code) ? FIRST_COMMUNES[code] : undefined;
    };
    return new Map(asked.flatMap((code) => (named(code) ? [[code, named(code) as Words] as const] : [])));
  }
}

export const BODY_KINDS = ['COMMUNE', 'DEPARTMENT', 'PROVINCE'] as const;

/** A body of the province, as people choose it. */
export class BodyAnswer {
  @ApiProperty({ example: '06184' }) code: string;
  @ApiProperty({ enum: BODY_KINDS }) kind: (typeof BODY_KINDS)[number];
  @ApiProperty({ type: WordsBody }) name: WordsBody;
}

export class BodiesAnswer {
  @ApiProperty({ type: [BodyAnswer] }) items: BodyAnswer[];
}

/** Every body that takes dossiers or petitions: communes by name, then the departments, then the People's Committee. */
export class ListBodies extends Query<BodiesAnswer> {}

/** A province has some tens of them. */
const ALL_COMMUNES = 200;

@QueryHandler(ListBodies)
export class ListBodiesHandler implements IQueryHandler<ListBodies> {
  constructor(private readonly questions: QueryBus) {}

  async execute(): Promise<BodiesAnswer> {
    const { items } = await this.questions.execute(new FindCommunes('', ALL_COMMUNES, undefined));
    const listed = items.map((commune) => [commune.code, wordsOfCommune(commune)] as const);
    const communes = Object.entries<Words>({ ...FIRST_COMMUNES, ...Object.fromEntries(listed) });
    const byName = communes.toSorted(([, a], [, b]) => a.vi.localeCompare(b.vi, 'vi'));
    const { [PEOPLES_COMMITTEE]: committee, ...departments } = OF_PROVINCE;
    return {
      items: [
        ...byName.map(([code, name]): BodyAnswer => ({ code, kind: 'COMMUNE', name })),
        ...Object.entries(departments).map(([code, name]): BodyAnswer => ({ code, kind: 'DEPARTMENT', name })),
        { code: PEOPLES_COMMITTEE, kind: 'PROVINCE', name: committee },
      ],
    };
  }
}
