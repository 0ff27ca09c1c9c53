import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { DeclaredContent } from './content.js';
import type { DeclarationRules } from './declaration-rules.js';
import { PUBLISHED_PILOT, validateTwoWay, type TwoWayPilot } from './two-way.js';
import { validateGoods, type KnownCodes } from './validate-goods.js';
import { validatePapers } from './validate-papers.js';
import { validateVehicle } from './validate-vehicle.js';
import { validateWindow } from './validate-window.js';

/** What the rules must know besides the declaration. `routes`: those of its gate. */
export interface Reference {
  readonly now: Date;
  readonly known: KnownCodes;
  readonly routes?: readonly string[];
  /** Tax code of the firm that declares, in normal spelling; undefined for a walk-in and for an erased person. */
  readonly declarerTaxCode?: string;
  /** Of a correction: what stood there before, ISO. That it has passed, or is too far by a newer rule, is no fault of it. */
  readonly plannedFrom?: string;
  readonly plannedTo?: string;
  /** The two-way pilot as it is set; missing: as it was announced. */
  readonly pilot?: TwoWayPilot;
  /** How far ahead and how long it may be planned; missing: as published. */
  readonly rules?: DeclarationRules;
}

/** Warnings that an officer must look at before it is accepted; the others are only shown. */
const OBJECTIONS: ReadonlySet<string> = new Set([
  'plate-unchecked',
  'un-number-needed',
  'un-number-unknown',
  'weight-unusual',
  'uscc-check-character',
]);

/** Every rule over a declaration in its normal spelling (see `normalContent`): all that is wrong or doubtful, by path. */
export function validateDeclaration(content: DeclaredContent, reference: Reference): readonly FieldProblem[] {
  return [
    ...validateWindow(content, reference),
    ...validateVehicle(content),
    ...validateGoods(content, reference.known),
    ...validatePapers(content, reference.declarerTaxCode),
    ...validateTwoWay(content, reference.pilot ?? PUBLISHED_PILOT),
  ];
}

/** Whether a declaration with these findings is accepted by rule, without an officer. */
export function noObjection(findings: readonly { readonly code: string }[]): boolean {
  return findings.every(({ code }) => !OBJECTIONS.has(code));
}
