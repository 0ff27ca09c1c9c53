import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Words } from '../../shared/domain/problem.js';
import { CommuneByCode } from '../communes/index.js';
import { FIRST_COMMUNES } from '../dossiers/index.js';
import { DEPARTMENTS } from '../procedures/index.js';
import { isCommune } from './domain/petition-matter.js';

/** Bodies of the province: its People's Committee, the police, and the departments. */
const OF_PROVINCE: Readonly<Record<string, Words>> = {
  UBND: { vi: 'Ủy ban nhân dân tỉnh Lạng Sơn', zh: '谅山省人民委员会', en: 'People’s Committee of Lạng Sơn Province' },
  ...DEPARTMENTS,
};

/** The bodies to which petitions go: communes that are known, and those of the province. */
@Injectable()
export class Bodies {
  constructor(private readonly questions: QueryBus) {}

  /** What a body is called; undefined when there is none of this code. */
  async named(code: string): Promise<Words | undefined> {
    if (Object.hasOwn(OF_PROVINCE, code)) return OF_PROVINCE[code];
    const commune = isCommune(code) ? await this.questions.execute(new CommuneByCode(code)) : undefined;
    if (commune) return { vi: commune.fullVi, zh: commune.fullVi, en: commune.fullEn };
    return Object.hasOwn(FIRST_COMMUNES, code) ? FIRST_COMMUNES[code] : undefined;
  }

  /** The same of several, by code. */
  async names(codes: readonly string[]): Promise<ReadonlyMap<string, Words>> {
    const known = await Promise.all([...new Set(codes)].map(async (code) => [code, await this.named(code)] as const));
    return new Map(known.flatMap(([code, words]) => (words ? [[code, words] as const] : [])));
  }
}
