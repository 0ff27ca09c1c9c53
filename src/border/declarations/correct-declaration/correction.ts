import { Injectable } from '@nestjs/common';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { bodyValidation } from '../../../shared/http/body-validation.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { DeclarationCheck, type CheckedDeclaration } from '../declaration-check.js';
import { changedPaths } from '../domain/changed-paths.js';
import type { DeclaredContent } from '../domain/content.js';
import { correctContent, type Change } from '../domain/correct-content.js';
import { refuse } from '../domain/declaration-problems.js';
import type { Declared } from '../domain/declaration.js';
import { isWalkIn } from '../domain/part.js';
import { DeclarationBody, contentOf } from '../submit-declaration/declaration.body.js';

export interface Corrected extends CheckedDeclaration {
  readonly changed: readonly string[];
}

/** The changes that a content needs. */
export type ChangesFor = (before: DeclaredContent) => readonly Change[];

/** Puts changes into a sealed declaration; the result goes through every check of a new one. */
@Injectable()
export class Correction {
  private readonly door = bodyValidation();

  constructor(
    private readonly personal: PersonalFacts,
    private readonly check: DeclarationCheck,
  ) {}

  /**
   * Throws what `changesFor` throws, `invalid-declaration` or `invalid-request` with every wrong field, `not-found` when
   * the content was erased.
   */
  async of(declared: Declared, changesFor: ChangesFor, now: Date): Promise<Corrected> {
    const before = (await this.personal.read([declared.content])).get(declared.content) as DeclaredContent | undefined;
    if (!before) throw refuseDoor('not-found');
    const { corrected, problems } = correctContent(before, changesFor(before));
    if (problems.length) throw refuse('invalid-declaration', {}, problems);
    const body = (await this.door.transform(corrected, { type: 'body', metatype: DeclarationBody })) as DeclarationBody;
    const firm = this.firmOf(declared);
    const checked = await this.check.check(contentOf(body), firm, now, before);
    return { ...checked, changed: changedPaths(before, checked.content) };
  }

  /** A walk-in has the reference of its carrier in place of a firm. */
  private firmOf({ firm }: Declared): string | undefined {
    return isWalkIn(firm) ? undefined : firm;
  }
}
