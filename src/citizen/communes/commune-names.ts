import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Words } from '../../shared/domain/problem.js';
import { FindCommunes } from './communes.queries.js';

/** Communes that are known before the list of all of them was taken in. */
export const FIRST_COMMUNES: Readonly<Record<string, Words>> = {
  '06184': { vi: 'Xã Đồng Đăng', zh: '同登乡', en: 'Đồng Đăng Commune' },
  '06211': { vi: 'Xã Cao Lộc', zh: '高禄乡', en: 'Cao Lộc Commune' },
};

/** What a commune of the list is called; few have a name in Chinese, the others go by their own. */
export function wordsOfCommune({ code, fullVi: vi, fullEn: en }: CommuneCalled): Words {
  return { vi, zh: Object.hasOwn(FIRST_COMMUNES, code) ? (FIRST_COMMUNES[code]?.zh ?? vi) : vi, en };
}

interface CommuneCalled {
  readonly code: string;
  readonly fullVi: string;
  readonly fullEn: string;
}

/** The province has 65. */
const ALL = 100;

/** What the communes of the province are called. */
@Injectable()
export class CommuneNames {
  constructor(private readonly questions: QueryBus) {}

  /** By code; asked for once, however many are to be named. */
  async all(): Promise<ReadonlyMap<string, Words>> {
    const { items } = await this.questions.execute(new FindCommunes('', ALL, undefined));
    const found = items.map((commune) => [commune.code, wordsOfCommune(commune)] as const);
    return new Map<string, Words>([...Object.entries<Words>(FIRST_COMMUNES), ...found]);
  }
}
