import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { refuse } from '../../shared/http/http-problems.js';
import type { TryLane } from '../../shared/http/try-budgets.js';
import { digitsOf } from './applicant.body.js';
import { typedDossierCode } from './domain/dossier-code.js';
import { DossierRow } from './dossier.entity.js';
import { SealedDossiers } from './sealed-dossiers.js';

/** What an applicant without an account shows: the code in any spelling, and the end of the telephone that he gave. */
export interface DossierKey {
  readonly code: string;
  readonly phoneEnd: string;
}

/**
 * *Default*: enough for a family that looks every day, too few for four digits. Each address has its own for a dossier: a
 * stranger who knows the code uses up none but his own.
 */
const LOOKS_OF = 10;
const LOOKS_FROM = 60;
const MINUTES = 60;
/** From all addresses together: whoever has thousands of them does not come to every end of a telephone. */
const LOOKS_A_DAY = 100;
const DAY_MINUTES = 24 * 60;

/**
 * The lanes that a look by code and telephone passes. What is no code is nobody's dossier: it counts for its line alone, or
 * all who mistype one would share the tries of a day.
 */
export function dossierLanes(line: string, { code }: DossierKey): readonly TryLane[] {
  const dossier = typedDossierCode(code);
  const of = JSON.stringify([line, dossier ?? '']);
  return [
    { kind: 'dossier-lookup from', of: line, limit: LOOKS_FROM, minutes: MINUTES },
    { kind: 'dossier-lookup of', of, limit: LOOKS_OF, minutes: MINUTES },
    ...(dossier ? [{ kind: 'dossier-lookup day', of: dossier, limit: LOOKS_A_DAY, minutes: DAY_MINUTES }] : []),
  ];
}

/** Finds a dossier for who follows it without an account. */
@Injectable()
export class DossiersOfFollowers {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sealed: SealedDossiers,
  ) {}

  /** Throws `not-found` for what can be no code, a wrong code, wrong digits and one whose applicant was erased alike. */
  async find({ code, phoneEnd }: DossierKey): Promise<DossierRow> {
    const row = await this.source.manager.findOneBy(DossierRow, { code: typedDossierCode(code) ?? '' });
    const person = row && (await this.sealed.people([row.id])).get(row.id);
    if (!row || !person || !digitsOf(person.applicant.phone).endsWith(phoneEnd)) throw refuse('not-found');
    return row;
  }
}
