import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Words } from '../../shared/domain/problem.js';
import { FindCommunes } from './communes.queries.js';

/** Communes that are known before the list of all of them was taken in. */
export const FIRST_COMMUNES: Readonly<Record<string, Words>> = {
  '06184': { vi: 'Xã Đồng Đăng', zh: '同登乡', en: 'Đồng Đăng Commune' },
  '06211': { vi: 'Xã Cao Lộc', zh: '高禄乡', en: 'Cao Lộc Commune' },
};

/** The province has 65. */
const ALL = 100;

/** What the communes of the province are called. */
@Injectable()
export class CommuneNames {
  constructor(private readonly questions: QueryBus) {}

  /** By code; asked for once, however many are to be named. */
  async all(): Promise<ReadonlyMap<string, Words>> {
    const { items } = await this.questions.execute(new FindCommunes('', ALL, undefined));
    const found = items.map(({ code, fullVi, fullEn }) => [code, { vi: fullVi, zh: fullVi, en: fullEn }] as const);
    return new Map<string, Words>([...Object.entries<Words>(FIRST_COMMUNES), ...found]);
  }
}
