import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Words } from '../../shared/domain/problem.js';
import { CommunesByCode, FIRST_COMMUNES } from '../communes/index.js';
import { DEPARTMENTS, type Department } from '../procedures/index.js';

/** The offices that take dossiers: departments of the province, and the communes that are known. */
@Injectable()
export class Offices {
  constructor(private readonly questions: QueryBus) {}

  /** What an office is called; undefined when there is none of this code. */
  async named(code: string): Promise<Words | undefined> {
    return (await this.names([code])).get(code);
  }

  /** The same of several, by code. */
  async names(codes: readonly string[]): Promise<ReadonlyMap<string, Words>> {
    const asked = [...new Set(codes)];
    const communes = await this.questions.execute(new CommunesByCode(asked.filter((code) => /^\d{5}$/.test(code))));
    const named = (code: string): Words | undefined => {
      if (Object.hasOwn(DEPARTMENTS, code)) return DEPARTMENTS[code as Department];
      const commune = communes.get(code);
      if (commune) return { vi: commune.fullVi, zh: commune.fullVi, en: commune.fullEn };
      return Object.hasOwn(FIRST_COMMUNES, code) ? FIRST_COMMUNES[code] : undefined;
    };
    return new Map(asked.flatMap((code) => (named(code) ? [[code, named(code) as Words] as const] : [])));
  }
}

/** Whether dossiers of a procedure are an office's: every commune's, or one department's. */
export function isOfficeOf(agency: string, office: string): boolean {
  return agency === 'COMMUNE' ? /^\d{5}$/.test(office) : agency === office;
}
