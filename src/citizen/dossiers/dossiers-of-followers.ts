import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DomainError } from '../../shared/domain/problem.js';
import { refuse } from '../../shared/http/http-problems.js';
import { TryBudgets, type TryLane } from '../../shared/http/try-budgets.js';
import { telephoneOf } from '../../shared/telephone.js';
import { digitsOf } from './applicant.body.js';
import { refuse as refuseDossier } from './domain/dossier-problems.js';
import { typedDossierCode } from './domain/dossier-code.js';
import { DossierRow } from './dossier.entity.js';
import { SealedDossiers } from './sealed-dossiers.js';

/** What an applicant without an account shows: the code in any spelling, and the telephone that he gave, its end or all of it. */
export interface DossierKey {
  readonly code: string;
  readonly phoneEnd: string;
}

const END = 4;
/** The last four digits, or a whole number as people write it. */
export const PHONE_END = /^(\d{4}|\+?[\d .-]{9,20})$/;

/**
 * *Defaults*, of wrong tries alone: enough for who mistypes, too few for four digits. Each address has its own for a dossier: a
 * stranger who knows the code uses up none but his own.
 */
const WRONG_OF = 10;
const WRONG_FROM = 60;
const MINUTES = 60;
/** From all addresses together: whoever has thousands of them does not come to every end of a telephone. */
const WRONG_ENDS_A_DAY = 100;
/** Nor to a whole number: there are more than a hundred million, and so many a day stop nobody but an army. */
const WRONG_WHOLE_A_DAY = 10_000;
const DAY_MINUTES = 24 * 60;

/** The lanes that a try passes: its own by where it comes from, and the one of all who try the same dossier in the same way. */
export interface DossierLanes {
  readonly own: readonly TryLane[];
  readonly all: readonly TryLane[];
}

/**
 * What is no code is nobody's dossier: it counts for its line alone, or all who mistype one would share the tries of a day.
 * Ends of numbers and whole ones are counted apart: who has used up the one has not touched the other.
 */
export function dossierLanes(line: string, { code, phoneEnd }: DossierKey): DossierLanes {
  const dossier = typedDossierCode(code);
  const of = JSON.stringify([line, dossier ?? '']);
  const all = isWhole(phoneEnd)
    ? { kind: 'dossier-lookup whole day', limit: WRONG_WHOLE_A_DAY }
    : { kind: 'dossier-lookup day', limit: WRONG_ENDS_A_DAY };
  return {
    own: [
      { kind: 'dossier-lookup from', of: line, limit: WRONG_FROM, minutes: MINUTES },
      { kind: 'dossier-lookup of', of, limit: WRONG_OF, minutes: MINUTES },
    ],
    all: dossier ? [{ ...all, of: dossier, minutes: DAY_MINUTES }] : [],
  };
}

const isWhole = (phoneEnd: string): boolean => phoneEnd.length > END;

/** Fewer digits are no whole number: what was typed long ago may hold none at all, and fits nothing. */
const FEWEST_DIGITS = 8;

/** Whether it is the telephone that was given, or its end. */
export function isPhone(given: string, phoneEnd: string): boolean {
  if (!isWhole(phoneEnd)) return digitsOf(given).endsWith(phoneEnd);
  if ([given, phoneEnd].some((each) => digitsOf(each).length < FEWEST_DIGITS)) return false;
  // Words that stood beside an old number are none of it.
  const kept = telephoneOf(given) ?? telephoneOf(digitsOf(given)) ?? digitsOf(given);
  return kept === (telephoneOf(phoneEnd) ?? digitsOf(phoneEnd));
}

/** Finds a dossier for who follows it without an account. */
@Injectable()
export class DossiersOfFollowers {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly sealed: SealedDossiers,
    private readonly tries: TryBudgets,
  ) {}

  /**
   * A try is counted before it is looked at, so that of many at once none slips through, and given back where it was right.
   * Throws `not-found` for what can be no code, a wrong code, wrong digits and one whose applicant was erased alike; where too
   * many were wrong `too-many-requests` or, where strangers used up the ends of a day, `dossier-phone-whole`.
   * @param line where it comes from
   */
  async find(key: DossierKey, line: string): Promise<DossierRow> {
    const { own, all } = dossierLanes(line, key);
    await this.tries.take(own);
    await this.takeOfAll(all, key);
    const row = await this.lookedUp(key);
    await this.tries.giveBack([...own, ...all]);
    return row;
  }

  private async takeOfAll(all: readonly TryLane[], { phoneEnd }: DossierKey): Promise<void> {
    try {
      await this.tries.take(all);
    } catch (error) {
      const used = error instanceof DomainError && error.code === 'too-many-requests';
      throw used && !isWhole(phoneEnd) ? refuseDossier('dossier-phone-whole') : error;
    }
  }

  private async lookedUp({ code, phoneEnd }: DossierKey): Promise<DossierRow> {
    const row = await this.source.manager.findOneBy(DossierRow, { code: typedDossierCode(code) ?? '' });
    const person = row && (await this.sealed.people([row.id])).get(row.id);
    if (!row || !person || !isPhone(person.applicant.phone, phoneEnd)) throw refuse('not-found');
    return row;
  }
}
